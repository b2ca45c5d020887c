using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Tests.Banks.Desk;

public sealed class BankRightsTests : IDisposable
{
    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_stranger_does_not_even_know_that_a_bank_exists()
    {
        Assert.Empty(_house.Desk.Banks(BankHouse.Stranger));
        Assert.Null(_house.Desk.Find("党史", BankHouse.Stranger));
        Assert.Equal(0, _house.Desk.Search("党史", new BankQuery(), BankHouse.Stranger).Found);
        Assert.Null(_house.Desk.Open("党史", "1", BankHouse.Stranger));
        var refused = Assert.IsType<SaveOutcome.Refused>(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改"), BankHouse.Stranger));
        Assert.Equal("没有这个题库。", refused.Sentence.Zh);
    }

    [Fact]
    public void An_organiser_owns_every_bank()
    {
        Assert.Equal(BankRight.Owner, Assert.Single(_house.Desk.Banks(BankHouse.Organiser)).Right);
        Assert.True(_house.Desk.Rename("党史", "党史题库", BankHouse.Organiser).Accepted);
        Assert.Equal("党史题库", _house.Desk.Find("党史", BankHouse.Author)!.Title);
    }

    [Fact]
    public void A_reader_reads_and_writes_nothing()
    {
        _house.Desk.Share("党史", new BankShare(BankHouse.Stranger.Id, "赵", BankRight.Reader), BankHouse.Author);
        Assert.Equal(3, _house.Desk.Search("党史", new BankQuery(), BankHouse.Stranger).Found);
        var refused = Assert.IsType<SaveOutcome.Refused>(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改"), BankHouse.Stranger));
        Assert.Equal("您在这个题库只能阅读。", refused.Sentence.Zh);
        Assert.Equal(0, _house.Desk.Review("党史", ["1"], QuestionDeed.Checked, "", BankHouse.Stranger).Done);
        Assert.Equal(1, _house.Question("1").Version);
    }

    [Fact]
    public void What_was_shared_can_be_taken_back()
    {
        Assert.NotNull(_house.Desk.Find("党史", BankHouse.Colleague));
        _house.Desk.Share("党史", new BankShare(BankHouse.Colleague.Id, "", BankRight.None), BankHouse.Author);
        Assert.Null(_house.Desk.Find("党史", BankHouse.Colleague));
    }

    [Fact]
    public void Only_the_owner_shares_locks_and_renames()
    {
        Assert.False(_house.Desk.SetLock("党史", true, BankHouse.Colleague).Accepted);
        Assert.False(_house.Desk.Rename("党史", "我的", BankHouse.Colleague).Accepted);
        Assert.False(_house.Desk.Share("党史", new BankShare("4", "赵", BankRight.Author), BankHouse.Colleague).Accepted);
    }

    [Fact]
    public void A_locked_bank_takes_no_change_from_anybody_until_it_is_unlocked()
    {
        _house.Desk.SetLock("党史", true, BankHouse.Author);
        var refused = Assert.IsType<SaveOutcome.Refused>(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改"), BankHouse.Organiser));
        Assert.Equal("题库已由王老师锁定，解锁后才能修改。", refused.Sentence.Zh);
        Assert.Equal(0, _house.Desk.Review("党史", ["1"], QuestionDeed.Checked, "", BankHouse.Colleague).Done);
        Assert.Equal(0, _house.Desk.Fill("党史", ["1"], BankColumns.Category, "长征", BankHouse.Author).Done);

        _house.Desk.SetLock("党史", false, BankHouse.Author);
        Assert.IsType<SaveOutcome.Saved>(_house.Desk.Save("党史", "1", 1, BankHouse.Cells("1", "改"), BankHouse.Organiser));
    }

    [Theory]
    [InlineData("", "题库名须有 1 到 60 个字。")]
    [InlineData("a/b", "题库名不能含有 / \\ ? # %。")]
    [InlineData("党史", "已有同名的题库。")]
    public void A_bank_has_a_title_of_its_own(string title, string sentence) => Assert.Equal(sentence, _house.Desk.Create(title, BankHouse.Author).Sentence.Zh);

    [Fact]
    public void Whoever_only_hosts_makes_no_bank() => Assert.False(_house.Desk.Create("新", BankHouse.Stranger).Accepted);
}
