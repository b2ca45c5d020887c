using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Tests.Banks.Desk;

public sealed class ReviewTests : IDisposable
{
    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_question_goes_from_draft_to_checked_to_approved_to_retired()
    {
        Assert.Equal(ReviewStatus.Draft, _house.Question("1").Status);
        Assert.Equal(3, Do(["1", "2", "3"], QuestionDeed.Checked).Done);
        Assert.Equal(1, Do(["1"], QuestionDeed.Approved).Done);
        Assert.Equal(ReviewStatus.Approved, _house.Question("1").Status);
        Assert.Equal(1, Do(["1"], QuestionDeed.Retired, "已在去年用过").Done);
        Assert.Equal(ReviewStatus.Retired, _house.Question("1").Status);
        Assert.Equal(
            [(QuestionDeed.Retired, "李老师", "已在去年用过"), (QuestionDeed.Approved, "李老师", ""), (QuestionDeed.Checked, "李老师", ""), (QuestionDeed.Written, "王老师", "")],
            _house.Desk.Open("党史", "1", BankHouse.Author)!.History.Select(version => (version.Deed, version.By, version.Note)));
    }

    [Fact]
    public void A_question_offers_the_deeds_that_fit_its_status_and_whoever_looks()
    {
        QuestionDeed[] retire = [QuestionDeed.Retired];
        Assert.Equal([QuestionDeed.Checked, .. retire], Offered(BankHouse.Colleague));
        Assert.Empty(_house.Desk.Open("党史", "1", BankHouse.Stranger)?.Deeds ?? []);
        Do(["1"], QuestionDeed.Checked);
        Assert.Equal([QuestionDeed.Approved, QuestionDeed.SentBack, .. retire], Offered(BankHouse.Colleague));
        Do(["1"], QuestionDeed.Approved);
        Assert.Equal([QuestionDeed.SentBack, .. retire], Offered(BankHouse.Colleague));
        Do(["1"], QuestionDeed.Retired, "重复");
        Assert.Equal([QuestionDeed.SentBack], Offered(BankHouse.Colleague));

        _house.Desk.Save("党史", "2", 1, BankHouse.Cells("2", "改过的题干"), BankHouse.Colleague);
        Do(["2"], QuestionDeed.Checked);
        Assert.Equal([QuestionDeed.SentBack, .. retire], _house.Desk.Open("党史", "2", BankHouse.Colleague)!.Deeds);
        Assert.Equal([QuestionDeed.Approved, QuestionDeed.SentBack, .. retire], _house.Desk.Open("党史", "2", BankHouse.Organiser)!.Deeds);
        _house.Desk.Fill("党史", ["3"], BankColumns.Source, "", BankHouse.Author);
        Assert.Equal(retire, _house.Desk.Open("党史", "3", BankHouse.Colleague)!.Deeds);
        _house.Desk.SetLock("党史", true, BankHouse.Organiser);
        Assert.Empty(Offered(BankHouse.Colleague));
    }

    private IReadOnlyList<QuestionDeed> Offered(DeskUser by) => _house.Desk.Open("党史", "1", by)!.Deeds;

    [Fact]
    public void A_draft_is_not_approved_before_its_facts_are_checked() =>
        Assert.Equal("题目须先核对事实，才能审定。", Do(["1"], QuestionDeed.Approved).Refused["1"].Zh);

    [Theory]
    [InlineData("")]
    [InlineData("出处待核")]
    public void Without_a_source_no_question_passes(string source)
    {
        _house.Desk.Fill("党史", ["1"], BankColumns.Source, source, BankHouse.Author);
        var result = Do(["1", "2"], QuestionDeed.Checked);
        Assert.Equal(1, result.Done);
        Assert.Equal("没有出处，不能通过审核。", result.Refused["1"].Zh);
    }

    [Fact]
    public void Nobody_approves_their_own_words_but_an_organiser()
    {
        _house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改过的题干"), BankHouse.Colleague);
        Do(["1"], QuestionDeed.Checked);
        Assert.Equal("自己写的题目要由别人审定。", Do(["1"], QuestionDeed.Approved).Refused["1"].Zh);
        Assert.Equal(1, _house.Desk.Review("党史", ["1"], QuestionDeed.Approved, "", BankHouse.Organiser).Done);
    }

    [Fact]
    public void A_change_sends_an_approved_question_back_and_the_history_shows_what_changed()
    {
        Do(["1"], QuestionDeed.Checked);
        Do(["1"], QuestionDeed.Approved);
        _house.Desk.Save("党史", "1", 3, BankHouse.Cells("1", "遵义会议在哪一年召开？"), BankHouse.Author);
        Assert.Equal((ReviewStatus.Draft, 4), (_house.Question("1").Status, _house.Question("1").Version));
        var change = Assert.Single(_house.Desk.Open("党史", "1", BankHouse.Author)!.History[0].Changes);
        Assert.Equal(BankColumns.Stem, change.Column);
        Assert.Contains(change.Pieces, piece => piece is { Kind: DiffKind.Kept, Text: "遵义会议" });
        Assert.Equal("遵义会议召开于哪一年？", string.Concat(change.Pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)));
        Assert.Equal("遵义会议在哪一年召开？", string.Concat(change.Pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)));
    }

    [Fact]
    public void To_send_back_or_to_retire_needs_a_reason()
    {
        Do(["1"], QuestionDeed.Checked);
        Assert.Equal("请写明原因。", Do(["1"], QuestionDeed.SentBack).Refused["1"].Zh);
        Assert.Equal(1, Do(["1"], QuestionDeed.SentBack, "年份有误").Done);
        Assert.Equal(ReviewStatus.Draft, _house.Question("1").Status);
    }

    [Fact]
    public void Every_reading_of_an_approved_question_is_on_record_once_a_day()
    {
        _house.Desk.Open("党史", "1", BankHouse.Colleague);
        Assert.Empty(_house.Reads.Of("党史", "1"));
        Do(["1"], QuestionDeed.Checked);
        Do(["1"], QuestionDeed.Approved);
        _house.Desk.Open("党史", "1", BankHouse.Colleague);
        _house.Desk.Search("党史", new BankQuery(), BankHouse.Colleague);
        _house.Desk.Search("党史", new BankQuery(), BankHouse.Author);
        Assert.Equal([(3, "李老师"), (3, "王老师")], _house.Reads.Of("党史", "1").Select(read => (read.Version, read.By)));

        _house.Time.Advance(TimeSpan.FromDays(1));
        _house.Desk.Open("党史", "1", BankHouse.Author);
        Assert.Equal(3, _house.Reads.Of("党史", "1").Count);
        Assert.Empty(_house.Reads.Of("党史", "2"));
    }

    private BulkResult Do(string[] ids, QuestionDeed deed, string note = "") => _house.Desk.Review("党史", ids, deed, note, BankHouse.Colleague);
}
