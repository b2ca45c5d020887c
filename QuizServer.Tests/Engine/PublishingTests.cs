using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Publishing the results page (公布成绩), which is a step of its own.</summary>
public sealed class PublishingTests
{
    [Fact]
    public void Results_are_published_at_the_podium_and_withdrawn_with_a_reason()
    {
        var given = Publish(AtPodium()).Then(new Event.ResultsPublished("host:陈"));

        Assert.True(given.State.AreResultsPublic);
        Publish(given).Refused("nothing");
        Withdraw(given, " ").Refused("reason-missing");
        Withdraw(given, "有申诉").Then(new Event.ResultsWithdrawn("host:陈", "有申诉"));
        Assert.False(given.State.AreResultsPublic);
        Withdraw(given, "有申诉").Refused("nothing");
        Publish(given).Then(new Event.ResultsPublished("host:陈"));
    }

    [Fact]
    public void Before_the_podium_there_are_no_results_to_publish() => Publish(AtScoreboard()).Refused("results-are-not-final");

    [Fact]
    public void While_places_are_covered_nothing_is_published()
    {
        var given = AtScoreboard().At(50);
        given.When(new Command.FreezeStandings(given.Now, "host:陈", true)).At(51).Next();

        Publish(given.At(52)).Refused("results-are-not-final");
    }

    [Fact]
    public void A_tie_that_is_still_to_be_played_keeps_them_back()
    {
        var given = Given.Seated(Plans.Of(Plans.Simultaneous(1), Plans.TieBreak()) with { Places = [1] }).At(10).Next().At(11).Next().At(12).Next()
            .At(13).Answer("1-1", Plans.Right).At(44).Look().At(45).Next().At(46).Next().At(50).Next();
        Assert.IsType<Phase.Podium>(given.State.Phase);
        Publish(given.At(51)).Then(new Event.ResultsPublished("host:陈"));

        given.At(52).Correct(2, given.State.ScoreOf(1) - given.State.ScoreOf(2)).At(53).Next();

        Assert.IsType<Phase.RulesPage>(given.State.Phase);
        Assert.False(given.State.AreResultsPublic);
        Publish(given).Refused("results-are-not-final");
    }

    [Fact]
    public void A_step_back_from_the_podium_takes_them_away()
    {
        var given = Publish(AtPodium()).At(60).Undo();

        Assert.False(given.State.AreResultsPublic);
    }

    [Fact]
    public void A_pause_at_the_podium_takes_nothing_away()
    {
        var given = Publish(AtPodium()).At(60);

        given.When(new Command.PauseContest(given.Now, "host:陈"));

        Assert.True(given.State.AreResultsPublic);
    }

    private static Given Publish(Given given) => given.When(new Command.PublishResults(given.Now, "host:陈"));

    private static Given Withdraw(Given given, string reason) => given.When(new Command.WithdrawResults(given.Now, "host:陈", reason));

    private static Given AtPodium() => AtScoreboard().At(50).Next().At(51);

    private static Given AtScoreboard() =>
        Seated(Plans.Of(Plans.Simultaneous(1))).At(10).Next().At(11).Next().At(12).Next().At(44).Look().At(45).Next().At(46).Next();
}
