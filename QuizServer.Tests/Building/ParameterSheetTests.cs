using QuizContracts.Building;
using QuizServer.Building.Parameters;
using QuizServer.Building.Plans;

namespace QuizServer.Tests.Building;

public sealed class ParameterSheetTests
{
    [Fact]
    public void A_parameter_that_can_do_nothing_is_idle_and_the_engine_says_why()
    {
        var states = Of("required", ParameterSet.Empty);

        Assert.Contains("轮流", states["members"].Field.Hint.Zh, StringComparison.Ordinal);
        Assert.Contains("members", states["members"].Idle!.Value.Zh, StringComparison.Ordinal);
        Assert.Contains("备用题", states["swaps"].Idle!.Value.Zh, StringComparison.Ordinal);
        Assert.Null(states["seconds"].Idle);
        Assert.Null(states["order"].Idle);
        Assert.Null(Of("required", ParameterSet.Empty.With("speaker", "member"))["members"].Idle);
    }

    [Fact]
    public void What_no_round_of_a_kind_can_have_is_idle()
    {
        Assert.NotNull(Of("audience", ParameterSet.Empty)["value"].Idle);
        Assert.NotNull(Of("interrupt", ParameterSet.Empty.With("openMode", "hostPress"))["foulSteps"].Idle);
        Assert.NotNull(Of("simultaneous", ParameterSet.Empty.With("input", "tablet"))["order"].Idle);
    }

    [Fact]
    public void A_fault_stands_with_its_parameter()
    {
        var states = Of("buzz", ParameterSet.Empty.With("windowSeconds", "500").With("seconds", "x"));

        Assert.Contains("2 到 120", Assert.Single(states["windowSeconds"].Faults).Zh, StringComparison.Ordinal);
        Assert.Contains("整数", Assert.Single(states["seconds"].Faults).Zh, StringComparison.Ordinal);
        Assert.Empty(states["value"].Faults);
    }

    [Fact]
    public void What_is_set_is_never_hidden() => Assert.Null(Of("required", ParameterSet.Empty.With("members", "3"))["members"].Idle);

    private static Dictionary<string, ParameterState> Of(string kind, ParameterSet set)
    {
        var round = RoundKinds.Known.New(kind, "a", 2);
        round = round with { Parameters = set.Texts.Aggregate(round.Parameters, (all, text) => all.With(text.Key, text.Value)) };
        var draft = new ContestDraft("赛", "ABCDEF", false, false, ParameterSet.Empty, [DraftTeam.Of("甲"), DraftTeam.Of("乙")], [], [round], []);
        return ParameterSheet.OfRound(DraftPlan.Of(draft, _ => null), 0, round).ToDictionary(state => state.Field.Name);
    }
}
