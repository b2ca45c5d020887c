using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class DuelRoundTests
{
    [Fact]
    public void A_lifeline_gives_the_time_anew_as_often_as_the_round_says()
    {
        var given = Given.Reading(Plans.Of(Plans.Duel() with { Lifelines = 1 }).WithTeams(2)).At(12).Next().At(25).Lifeline();

        Assert.Equal(Given.S(45), given.Phase<Phase.Answering>().Clock.EndsAt);
        given.At(26).Lifeline().Refused("no-lifeline");
        Given.Reading(Plans.Of(Plans.Duel()).WithTeams(2)).At(12).Next().Lifeline().Refused("no-lifeline");
    }

    [Fact]
    public void Two_teams_answer_in_turns_then_the_next_two()
    {
        var given = Begin(Plans.Duel(8));
        var turns = new List<int> { given.Phase<Phase.Reading>().Asked.Turn!.Team };
        for (var at = 12; Ruled(given, at, Ruling.Correct).State.Phase is Phase.Reading next; at += 10)
        {
            turns.Add(next.Asked.Turn!.Team);
        }

        Assert.Equal([1, 2, 1, 2, 3, 4, 3, 4], turns);
        given.In<Phase.Scoreboard>().Scores(120, 120, 120, 120);
    }

    [Fact]
    public void A_pass_costs_nothing_and_the_opponent_must_answer()
    {
        var given = Begin(Plans.Duel()).At(12).Next().At(13).Rule(Ruling.Declined);

        Assert.Equal(new Word(2, null), given.Phase<Phase.Answering>().Word);
        given.At(14).Rule(Ruling.Declined).Refused("no-pass");
        given.At(15).Rule(Ruling.Wrong).In<Phase.Revealed>().Scores(100, 90, 100, 100);
    }

    [Fact]
    public void Passes_are_limited_in_the_whole_duel()
    {
        var given = Begin(Plans.Duel(8)).At(12).Next().At(13).Rule(Ruling.Declined).At(14).Rule(Ruling.Correct).At(15).Next();

        Ruled(given, 22, Ruling.Correct).At(32).Next().At(33).Rule(Ruling.Declined).Refused("no-pass");
    }

    [Fact]
    public void In_a_knockout_the_first_error_puts_the_team_out_and_ends_the_duel()
    {
        var given = Begin(Plans.Duel(8) with { Knockout = true }).At(12).Next().At(13).Rule(Ruling.Wrong);

        given.Then(
            new Event.AnswerRuled(1, 1, null, Ruling.Wrong, IsAutomatic: false, "host:陈", new Stake(10, -10, -10, 0)),
            new Event.PointsEntered(new LedgerEntry(1, -10, LedgerReason.Wrong, 0, 0, 1, "host:陈", "")),
            new Event.TeamEliminated(1),
            new Event.QuestionRevealed());
        given.At(14).Next().Then(new Event.QuestionShown(0, 4, 3, null));
    }

    [Fact]
    public void In_a_knockout_a_team_is_back_when_the_ruling_that_put_it_out_is_overturned()
    {
        var given = Begin(Plans.Duel(8) with { Knockout = true }).At(12).Next().At(13).Rule(Ruling.Wrong).At(14).Overturn(1, Ruling.Correct);

        given.Then(
            new Event.RulingOverturned(1, Ruling.Wrong, Ruling.Correct, "judge:李", "评委复核"),
            new Event.PointsEntered(new LedgerEntry(1, 20, LedgerReason.Overturn, 0, 0, 1, "judge:李", "评委复核")),
            new Event.TeamReinstated(1));
        given.At(15).Next().Then(new Event.QuestionShown(0, 1, 2, null));
    }

    [Fact]
    public void In_a_knockout_a_team_is_out_when_its_ruling_is_overturned_to_an_error()
    {
        var given = Begin(Plans.Duel(8) with { Knockout = true }).At(12).Next().At(13).Rule(Ruling.Correct).At(14).Overturn(1, Ruling.Wrong);

        Assert.Equal([1], given.State.Play!.Out);
        given.At(15).Next().Then(new Event.QuestionShown(0, 4, 3, null));
    }

    [Fact]
    public void A_team_that_comes_back_when_the_next_pair_plays_changes_nothing_that_was_played()
    {
        var given = Begin(Plans.Duel(8) with { Knockout = true }).At(12).Next().At(13).Rule(Ruling.Wrong).At(14).Next().At(15).Overturn(1, Ruling.Correct);

        Assert.Empty(given.State.Play!.Out);
        Ruled(given, 16, Ruling.Correct);
        Assert.Equal(4, given.Phase<Phase.Reading>().Asked.Turn!.Team);
    }

    [Fact]
    public void The_pairs_follow_the_order_of_play()
    {
        var given = Begin(Plans.Duel(8) with { Order = OrderOfPlay.ReverseTable });

        Assert.Equal(4, given.Phase<Phase.Reading>().Asked.Turn!.Team);
    }

    private static Given Begin(DuelRound round) => Reading(Plans.Of(round).WithTeams(4));

    private static Given Ruled(Given given, double at, Ruling ruling) => given.At(at).Next().At(at + 1).Rule(ruling).At(at + 2).Next();
}
