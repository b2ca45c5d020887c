using System.Text;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Import;

namespace QuizServer.Tests.Banks.Desk;

public sealed class ImportTests : IDisposable
{
    private const string File = "编号,题型,题干,选项A,选项B,答案,出处\n1,单选,遵义会议召开于哪一年？,1934年,1935年,B,《中国共产党一百年大事记》\n2,单选,另一道题,甲,乙,A,\n,判断,没有编号的题,,,对,\n8,判断,有错的题,,,也许,\n";

    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_preview_shows_every_row_and_changes_nothing()
    {
        var preview = await Preview(File);
        Assert.Equal([true, true, true, false], preview.Rows.Select(row => row.Question is not null));
        Assert.Equal(BankColumns.Answer, Assert.Single(preview.Rows[3].Findings).Column);
        Assert.Equal([(0, true), (1, false)], preview.Taken.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(3, _house.Store.All("党史").Count);
    }

    [Fact]
    public async Task What_the_checks_say_stands_beside_its_row_and_keeps_nothing_out()
    {
        var preview = await Preview("编号,题型,题干,选项A,选项B,答案,出处\n20,单选,遵义会议召开于哪一年？,1934年,1935年,B,\n21,单选,古田会议于哪一年召开？,1929年,1930年,A,\n22,单选,古田会议召开于哪一年？,1929年,1930年,A,\n");

        Assert.All(preview.Rows, row => Assert.NotNull(row.Question));
        Assert.Equal(["与 党史 1 是同一道题。"], Said(preview.Rows[0]));
        Assert.Empty(preview.Rows[1].Findings);
        Assert.Equal(["与 21 几乎是同一道题。"], Said(preview.Rows[2]));
        var mended = _house.Imports.Mend(preview.Id, 0, BankColumns.Stem, "红军长征途中最要紧的一次会，是哪年开的？", BankHouse.Author)!;
        Assert.Empty(mended.Rows[0].Findings);
    }

    [Fact]
    public async Task A_row_that_is_to_replace_a_question_does_not_repeat_it()
    {
        var preview = await Preview("编号,题型,题干,选项A,选项B,答案,出处\n1,单选,遵义会议召开于哪一年？,1934年,1935年,B,甲\n2,单选,遵义会议召开于哪一年？,1934年,1935年,B,乙\n");
        Assert.Equal(["与 党史 3 是同一道题。"], Said(preview.Rows[0]));
    }

    private static IEnumerable<string> Said(ImportRow row) => row.Findings.Select(finding => finding.Sentence.Zh);

    [Fact]
    public async Task A_row_is_mended_in_place()
    {
        var preview = await Preview(File);
        var mended = _house.Imports.Mend(preview.Id, 3, BankColumns.Answer, "错", BankHouse.Author)!;
        Assert.NotNull(mended.Rows[3].Question);
        Assert.Equal(2, Apply(mended.Id, null, SameNumber.Skip).Added);
        Assert.Equal(["1", "2", "3", "4", "8"], Numbers());
    }

    [Theory]
    [InlineData(SameNumber.Skip, 1, 0)]
    [InlineData(SameNumber.Replace, 1, 1)]
    [InlineData(SameNumber.Renumber, 2, 0)]
    public async Task Rows_whose_number_is_taken_are_left_or_replace_or_get_new_numbers(SameNumber sameNumber, int added, int replaced)
    {
        var preview = await Preview(File);
        var result = Apply(preview.Id, null, sameNumber);
        Assert.Equal((added, replaced, 4 - added - replaced), (result.Added, result.Replaced, result.Skipped));
    }

    [Fact]
    public async Task Imported_questions_are_drafts_and_an_update_sends_an_approved_one_back()
    {
        _house.Desk.Review("党史", ["2"], QuestionDeed.Checked, "", BankHouse.Colleague);
        _house.Desk.Review("党史", ["2"], QuestionDeed.Approved, "", BankHouse.Colleague);
        var preview = await Preview(File);
        Apply(preview.Id, null, SameNumber.Replace);
        Assert.Equal((ReviewStatus.Draft, "另一道题", 4), (_house.Question("2").Status, _house.Question("2").Question.Stem, _house.Question("2").Version));
    }

    [Fact]
    public async Task Only_chosen_rows_come_in()
    {
        var preview = await Preview(File);
        Assert.Equal(1, Apply(preview.Id, new HashSet<int> { 2, 3 }, SameNumber.Renumber).Added);
        Assert.Equal(["1", "2", "3", "4"], Numbers());
    }

    [Fact]
    public async Task A_preview_belongs_to_whoever_asked_for_it_and_lives_an_hour()
    {
        var preview = await Preview(File);
        Assert.False(_house.Imports.Apply(preview.Id, null, SameNumber.Skip, BankHouse.Organiser).Verdict.Accepted);
        _house.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(ImportPreview.Gone, _house.Imports.Apply(preview.Id, null, SameNumber.Skip, BankHouse.Author).Verdict.Sentence);
    }

    [Fact]
    public async Task A_bank_that_was_locked_since_the_preview_takes_nothing()
    {
        var preview = await Preview(File);
        _house.Desk.SetLock("党史", true, BankHouse.Organiser);
        Assert.False(_house.Imports.Apply(preview.Id, null, SameNumber.Skip, BankHouse.Author).Verdict.Accepted);
        Assert.Equal(["1", "2", "3"], Numbers());
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_of_no_kind_is_refused_in_words()
    {
        var large = await _house.Imports.Preview("党史", "big.csv", new MemoryStream(new byte[_house.Imports.Largest + 1]), null, BankHouse.Author);
        Assert.Equal("文件超过 20 MB，请分成几个文件导入。", Assert.Single(large.Findings).Sentence.Zh);
        var program = await _house.Imports.Preview("党史", "题库.xlsx", new MemoryStream([0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0]), null, BankHouse.Author);
        Assert.True(Assert.Single(program.Findings).IsError);
        Assert.Empty(program.Rows);
    }

    [Fact]
    public async Task What_waits_is_bounded_the_oldest_gives_way_and_its_owner_is_told()
    {
        var large = Rows(18_000);
        var first = await Preview(large, BankHouse.Author);
        Assert.Equal(18_000, first.Rows.Count);
        Assert.Contains(first.Findings, finding => finding.Sentence.Zh.StartsWith("题目超过 8000 道", StringComparison.Ordinal));
        _house.Time.Advance(TimeSpan.FromSeconds(1));
        var second = await Preview(large, BankHouse.Organiser);

        Assert.InRange(_house.Previews.Bytes, 18_000 * 1_000, Previews.MostOfOne);
        Assert.Null(_house.Imports.Find(first.Id, BankHouse.Author));
        Assert.Null(_house.Imports.Mend(first.Id, 0, BankColumns.Answer, "错", BankHouse.Author));
        Assert.Equal(ImportPreview.Gone, _house.Imports.Apply(first.Id, null, SameNumber.Skip, BankHouse.Author).Verdict.Sentence);
        Assert.Equal(18_000, _house.Imports.Find(second.Id, BankHouse.Organiser)!.Rows.Count);
    }

    [Fact]
    public async Task Small_files_of_several_people_wait_side_by_side()
    {
        var first = await Preview(Rows(200), BankHouse.Author);
        var second = await Preview(Rows(200), BankHouse.Organiser);
        Assert.NotNull(_house.Imports.Find(first.Id, BankHouse.Author));
        Assert.NotNull(_house.Imports.Find(second.Id, BankHouse.Organiser));
    }

    [Fact]
    public async Task Columns_are_changed_without_the_file()
    {
        var preview = await Preview("甲列,乙列,丙列\n谁？,某人,口答\n");
        var table = Assert.Single(preview.Tables);
        string?[] means = [BankColumns.Stem, BankColumns.Answer, BankColumns.Type];
        var mapped = await _house.Imports.Map(preview.Id, [table with { HeaderRow = 1, Columns = [.. table.Columns.Select((column, index) => column with { Means = means[index] })] }], BankHouse.Author);
        Assert.Equal("谁？", Assert.Single(mapped!.Rows).Question!.Stem);
        Assert.Equal(mapped.Id, preview.Id);
    }

    private Task<ImportPreview> Preview(string text, DeskUser by) => _house.Imports.Preview("党史", "题库.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), null, by);

    private static string Rows(int count) =>
        "编号,题型,题干,选项A,选项B,答案,出处\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"Q{number},单选,第 {number} 次会议召开于哪一年？,1934年,1935年,B,《中国共产党一百年大事记》\n"));

    private Task<ImportPreview> Preview(string text) => _house.Imports.Preview("党史", "题库.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), null, BankHouse.Author);

    private ImportResult Apply(string preview, IReadOnlySet<int>? rows, SameNumber sameNumber)
    {
        var (verdict, result) = _house.Imports.Apply(preview, rows, sameNumber, BankHouse.Author);
        Assert.True(verdict.Accepted, verdict.Sentence.Zh);
        return result;
    }

    private IEnumerable<string> Numbers() => _house.Store.All("党史").Select(question => question.Question.Id);
}
