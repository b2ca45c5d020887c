using QuizServer.Proof;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Golden;

public sealed class RegulationPresetTests
{
    public static TheoryData<string> Names => [.. GoldenContests.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_contest_under_the_regulation_comes_to_the_ledger_and_the_standings_of_its_sheet(string name)
    {
        var end = GoldenContests.Played(name);

        Ledgers.Same(Ledgers.Read(name), Ledgers.Of(end.State));
        Assert.Empty(ContestProof.Of(Journals.Of(end)).Faults);
    }

    [Fact]
    public void There_is_a_golden_contest_and_a_ledger_for_every_regulation()
    {
        Assert.Equal(Regulations.Names.Order(StringComparer.Ordinal), GoldenContests.Names.Order(StringComparer.Ordinal));
        Assert.Equal(Regulations.Names.Order(StringComparer.Ordinal), Ledgers.Names.Order(StringComparer.Ordinal));
    }
}
