using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Tests.Banks.Desk;

public sealed class BankNotesTests : IDisposable
{
    private readonly BankHouse _house = BankHouse.WithBank();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void What_the_checks_say_stands_beside_the_question_until_it_is_mended()
    {
        Assert.Equal(["2", "3"], Noted());
        var version = _house.Question("2").Version;
        Assert.IsType<SaveOutcome.Saved>(_house.Desk.Save("党史", "2", version, BankHouse.Cells("2", "宁都起义后的那一年，是哪一年？"), BankHouse.Author));
        Assert.Equal(["3"], Noted());
        Assert.Contains("与 1 是同一道题", Assert.Single(_house.Desk.Open("党史", "3", BankHouse.Author)!.Notes).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_question_is_compared_with_none()
    {
        Assert.Equal(1, _house.Desk.Review("党史", ["3"], QuestionDeed.Retired, "重复", BankHouse.Colleague).Done);
        Assert.Equal(["2"], Noted());
    }

    private IEnumerable<string> Noted() => _house.Desk.Search("党史", new BankQuery { WithNotes = true }, BankHouse.Author).Ids;
}
