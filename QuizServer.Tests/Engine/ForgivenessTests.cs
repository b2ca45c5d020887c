using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The host forgives a false start.</summary>
public sealed class ForgivenessTests
{
    [Fact]
    public void A_forgiven_team_may_press_and_its_next_foul_is_its_first_again()
    {
        var round = Plans.Buzz() with { FoulSteps = [new FoulStep(2, -20, Ban: true)], OpenMode = OpenMode.HostPress };
        var given = Reading(Plans.Of(round)).At(12).Press("1-1").Forgive(1);

        Assert.Equal(0, given.State.Teams[1].Fouls);
        given.At(13).Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true)).Scores(100, 100, 100);
        given.Forgive(1).At(14).Next().At(15).Press("1-1");
        Assert.True(given.Verdict.Accepted);
    }

    [Fact]
    public void Points_and_the_ban_are_given_back()
    {
        var round = Plans.Buzz() with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = -5, FoulSteps = [new FoulStep(2, -20, Ban: true)] };
        var given = Reading(Plans.Of(round)).At(12).Press("1-1").Scores(95, 100, 100);
        given.At(13).Next().At(40).Look().At(41).Next().At(42).Next().At(43).Press("1-1").Scores(70, 100, 100);
        Assert.Contains(1, given.State.Play!.Out);

        given.Forgive(1).Scores(95, 100, 100);
        Assert.Empty(given.State.Play!.Out);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void What_the_floor_gave_back_for_something_else_is_not_the_fouls()
    {
        var round = Plans.Buzz() with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = -10 };
        var plan = Plans.Of(round) with { BaseScore = 0, Floor = -2.5m, Offences = [new(OffenceKind.Hint, -5)] };
        var given = Reading(plan).At(12).Press("1-1").Penalize(1, OffenceKind.Hint).Scores(-2.5m, 0, 0);

        given.Forgive(1).Scores(0, 0, 0);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Only_a_foul_on_this_question_can_be_forgiven_and_only_with_a_reason()
    {
        var given = Reading(Plans.Of(Plans.Buzz())).At(12).Press("1-1");

        given.Forgive(2).Refused("no-foul");
        given.Forgive(1, " ").Refused("reason-missing");
        given.Forgive(1).Forgive(1).Refused("no-foul");
    }
}
