using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class CreationTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Required());

    [Fact]
    public void A_new_contest_stands_in_the_open_lobby_with_the_base_score_in_the_ledger()
    {
        var given = Contest(Plan);

        given.Then(new Event.ContestCreated(Plan), Base(1), Base(2), Base(3)).In<Phase.Lobby>().Scores(100, 100, 100);
        Assert.True(given.State.LobbyIsOpen);
        Assert.Null(given.State.Deadline);

        static Event Base(int team) => new Event.PointsEntered(new LedgerEntry(team, 100, LedgerReason.Base, null, null, null, "host:陈", ""));
    }

    [Fact]
    public void A_base_score_of_0_makes_no_entries()
    {
        var plan = Plan with { BaseScore = 0 };

        Contest(plan).Then(new Event.ContestCreated(plan)).Scores(0, 0, 0);
    }

    [Fact]
    public void A_contest_is_created_once() =>
        Contest(Plan).When(new Command.CreateContest(S(1), "host:陈", Plan)).Refused("nothing");

    [Fact]
    public void Nothing_can_be_done_before_the_contest_is_created()
    {
        var decision = Decider.Decide(null, new Command.TakeNextStep(S(1), "host:陈"));

        Assert.Equal("no-contest", decision.Verdict.Code);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void A_plan_that_cannot_be_held_is_refused_with_its_first_problem()
    {
        var decision = Decider.Decide(null, new Command.CreateContest(S(0), "host:陈", Plan with { Title = "", Rounds = [] }));

        Assert.Equal("bad-plan", decision.Verdict.Code);
        Assert.Equal("The title of a contest has 1 to 60 characters.", decision.Verdict.Sentence.En);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Team_names_are_kept_trimmed_and_in_normal_form_from_the_beginning()
    {
        var given = Contest(Plan with { Teams = [new TeamPlan(1, " 红旗队 "), new TeamPlan(2, "Cafe\u0301")], Rounds = [Plans.Buzz()] });

        Assert.Equal(["红旗队", "Café"], given.State.Teams.Values.Select(team => team.Name));
        given.Rename(2, "红旗队").Refused("name-taken");
    }
}
