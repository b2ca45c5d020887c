using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Tests.Banks.Desk;

public sealed class WritingTests : IDisposable
{
    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_new_question_without_a_number_gets_the_next()
    {
        var cells = BankHouse.Cells("");
        cells.Remove(BankColumns.Id);
        Assert.Equal("4", Saved(_house.Desk.Save("党史", null, 0, cells, BankHouse.Author)).Question.Id);
    }

    [Fact]
    public void A_number_is_not_given_twice() =>
        Assert.Equal("编号 2 已有题目。", Assert.IsType<SaveOutcome.Refused>(_house.Desk.Save("党史", null, 0, BankHouse.Cells("2"), BankHouse.Author)).Sentence.Zh);

    [Fact]
    public void A_question_in_error_is_not_saved_and_its_faults_are_named()
    {
        var cells = BankHouse.Cells("1");
        cells[BankColumns.Answer] = "F";
        var refused = Assert.IsType<SaveOutcome.Refused>(_house.Desk.Save("党史", "1", 1, cells, BankHouse.Author));
        Assert.Equal(BankColumns.Answer, Assert.Single(refused.Findings).Column);
        Assert.Equal(1, _house.Question("1").Version);
    }

    [Fact]
    public void Saving_without_a_change_makes_no_version()
    {
        _house.Desk.Save("党史", "1", 1, BankHouse.Cells("1"), BankHouse.Author);
        Assert.Equal(1, _house.Question("1").Version);
    }

    [Fact]
    public void The_second_of_two_authors_is_told_and_both_changes_are_merged()
    {
        var mine = BankHouse.Cells("1");
        mine[BankColumns.Explanation] = "会议在贵州遵义召开。";
        Saved(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "遵义会议是哪一年召开的？"), BankHouse.Author));

        var overtaken = Assert.IsType<SaveOutcome.Overtaken>(_house.Desk.Save("党史", "1", 1, mine, BankHouse.Colleague));
        Assert.Equal("王老师", overtaken.By);
        Assert.Equal("", _house.Question("1").Question.Explanation);
        Assert.Empty(overtaken.Conflicts);

        Saved(_house.Desk.Save("党史", "1", overtaken.Theirs.Version, overtaken.Merged, BankHouse.Colleague));
        Assert.Equal(("遵义会议是哪一年召开的？", "会议在贵州遵义召开。"), (_house.Question("1").Question.Stem, _house.Question("1").Question.Explanation));
    }

    [Fact]
    public void Where_both_changed_the_same_cell_both_texts_are_shown()
    {
        Saved(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "甲的题干？"), BankHouse.Author));
        var overtaken = Assert.IsType<SaveOutcome.Overtaken>(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "乙的题干？"), BankHouse.Colleague));
        Assert.Equal("甲的题干？", overtaken.Conflicts[BankColumns.Stem]);
        Assert.Equal("乙的题干？", overtaken.Merged[BankColumns.Stem]);
    }

    [Fact]
    public void What_was_typed_and_not_saved_waits_for_its_author_alone_until_it_is_saved()
    {
        var typed = new UnsavedQuestion(1, BankHouse.Cells("1", "正在写的题干"), _house.Time.GetUtcNow());
        _house.Desk.Keep("党史", "1", typed, BankHouse.Author);
        Assert.Equal("正在写的题干", _house.Desk.Open("党史", "1", BankHouse.Author)!.Unsaved!.Cells[BankColumns.Stem]);
        Assert.Null(_house.Desk.Open("党史", "1", BankHouse.Colleague)!.Unsaved);

        Saved(_house.Desk.Save("党史", "1", 1, typed.Cells, BankHouse.Author));
        Assert.Null(_house.Desk.Open("党史", "1", BankHouse.Author)!.Unsaved);
    }

    [Fact]
    public void One_cell_of_many_questions_is_filled_in_one_piece()
    {
        var result = _house.Desk.Fill("党史", ["1", "2", "9"], BankColumns.Category, "长征", BankHouse.Author);
        Assert.Equal(2, result.Done);
        Assert.Equal(["9"], result.Refused.Keys);
        Assert.Equal(["长征", "长征", ""], _house.Store.Questions("党史").Select(question => question.Category));
    }

    [Theory]
    [InlineData("zyhy", 3)]
    [InlineData("遵义", 3)]
    [InlineData("2", 1)]
    [InlineData("dashiji", 0)]
    [InlineData("遵义 1936", 0)]
    [InlineData("１９３５", 3)]
    public void Questions_are_found_by_words_numbers_and_first_letters(string text, int found) =>
        Assert.Equal(found, _house.Desk.Search("党史", new BankQuery(text), BankHouse.Author).Found);

    [Fact]
    public void A_search_is_narrowed_by_type_status_category_and_page()
    {
        _house.Desk.Fill("党史", ["2"], BankColumns.Category, "长征", BankHouse.Author);
        Assert.Equal(["2"], Found(new BankQuery(Category: "长征")));
        Assert.Equal(["1", "2", "3"], Found(new BankQuery(Type: QuestionType.SingleChoice, Status: ReviewStatus.Draft)));
        Assert.Empty(Found(new BankQuery(Type: QuestionType.Oral)));
        var page = _house.Desk.Search("党史", new BankQuery(From: 1, Take: 1), BankHouse.Author);
        Assert.Equal((3, "2"), (page.Found, Assert.Single(page.Rows).Question.Question.Id));
    }

    [Fact]
    public void A_watcher_is_told_of_every_change_of_its_bank_alone()
    {
        var told = 0;
        using (_house.Desk.Watch("党史", () => told++))
        {
            _house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改"), BankHouse.Author);
            _house.Desk.Create("另一个", BankHouse.Author);
        }

        _house.Desk.Save("党史", "1", 2, BankHouse.Cells("1", "再改"), BankHouse.Author);
        Assert.Equal(1, told);
    }

    private IEnumerable<string> Found(BankQuery query) => _house.Desk.Search("党史", query, BankHouse.Author).Ids;

    private static BankQuestion Saved(SaveOutcome outcome) => Assert.IsType<SaveOutcome.Saved>(outcome).Question;
}
