using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The result of a tie-break follows from its rulings in force, however late they are corrected.</summary>
public sealed class TieBreakCorrectionTests
{
    [Fact]
    public void A_winner_whose_answer_was_wrong_after_all_is_out_and_the_other_team_has_won()
    {
        var given = Won().At(60).Overturn(1, Ruling.Wrong);

        given.Then(
            new Event.RulingOverturned(1, Ruling.Correct, Ruling.Wrong, "judge:李", "评委复核"),
            new Event.TeamEliminated(2),
            new Event.TieRebroken(1, new Dictionary<int, int> { [1] = 1, [2] = -1 }));
        Ranks(given, 1, 2, 3, 3);
        given.Overturn(1, Ruling.Correct);
        Ranks(given, 2, 1, 3, 3);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_console_is_told_beforehand_whose_rank_changes()
    {
        var given = Won();
        var before = given.State;

        Assert.Equal(
            [(1, 2, 1), (2, 1, 2)],
            ForecastScreen.Of(before, given.At(60).Overturn(1, Ruling.Wrong).State).Select(change => (change.Team, change.RankFrom, change.RankTo)));
    }

    [Fact]
    public void A_tie_break_that_is_undecided_again_goes_on_with_the_next_question()
    {
        var given = Won().At(60).Overturn(1, Ruling.Void).Then(
            new Event.RulingOverturned(1, Ruling.Correct, Ruling.Void, "judge:李", "评委复核"),
            new Event.TieRebroken(1, new Dictionary<int, int> { [1] = 0, [2] = 0 }));

        Ranks(given, 1, 1, 3, 3);
        given.At(61).Next().Then(new Event.QuestionShown(1, 1, null, null)).At(62).Next().At(66).Press("1-1").At(67).Rule(Ruling.Correct);
        Ranks(given, 1, 2, 3, 3);
    }

    [Fact]
    public void At_the_scoreboard_the_next_step_leads_to_the_tie_break_again()
    {
        var given = Won().At(57).Next().In<Phase.Scoreboard>().At(60).Overturn(1, Ruling.Void);

        given.At(61).Next().Then(new Event.RoundStarted(1, [1, 2])).At(62).Next().Then(new Event.QuestionShown(1, 1, null, null));
    }

    [Fact]
    public void From_the_podium_too_and_back_to_it()
    {
        var given = Podium(Won()).At(60).Overturn(1, Ruling.Void);

        Assert.Equal("Teams are tied again: start the tie-break", HostSteps.Next(given.State)?.En);
        Assert.Equal("加2", HostSteps.Upcoming(given.State)!.Id);
        given.At(61).Next().Then(new Event.RoundStarted(1, [1, 2])).At(62).Next().Then(new Event.QuestionShown(1, 1, null, null));
        given.At(63).Next().At(67).Press("1-1").At(68).Rule(Ruling.Correct).At(69).Next().At(70).Next().Then(new Event.ContestFinished());
        Ranks(given, 1, 2, 3, 3);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_step_from_the_podium_can_be_taken_back() =>
        Podium(Won()).At(60).Overturn(1, Ruling.Void).At(61).Next().In<Phase.RulesPage>().At(62).Undo().In<Phase.Podium>()
            .At(63).Next().Then(new Event.RoundStarted(1, [1, 2]));

    [Fact]
    public void A_tie_that_a_corrected_score_opens_at_the_podium_is_played_too() =>
        Podium(Won()).At(60).Correct(1, -5).Correct(2, -5).Correct(3, 5).Correct(4, 5).At(61).Next().Then(new Event.RoundStarted(1, [3, 4]));

    [Fact]
    public void Other_rounds_are_not_played_again_after_the_podium()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous(1), Plans.TieBreak(), Plans.Audience()).WithTeams(2) with { Places = [1] })
            .At(12).Next().Answer("1-1", Plans.Right).At(32).Look().At(33).Next().At(34).Next();
        for (var at = 35; given.State.Phase is not Phase.Podium; at++)
        {
            given.At(at).Next();
        }

        given.At(50).Correct(2, 10).At(51).Next().In<Phase.RulesPage>().At(52).Next().At(53).Next().At(57).Press("2-1").At(58).Rule(Ruling.Correct);
        given.At(59).Next().In<Phase.Scoreboard>().At(60).Next().In<Phase.Podium>();
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Without_a_question_left_the_tie_stays()
    {
        var given = Podium(Won(questions: 1)).At(60).Overturn(1, Ruling.Void).At(61).Next().Refused("nothing-next");

        Assert.Null(HostSteps.Next(given.State));
        Ranks(given, 1, 1, 3, 3);
    }

    [Fact]
    public void A_tie_break_that_becomes_decided_while_it_goes_on_ends_there()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next().In<Phase.Reading>().At(58).Overturn(1, Ruling.Correct);

        given.Then(
            new Event.RulingOverturned(1, Ruling.Wrong, Ruling.Correct, "judge:李", "评委复核"),
            new Event.TeamReinstated(2),
            new Event.TieRebroken(1, new Dictionary<int, int> { [1] = 0, [2] = 1, [3] = 0 }),
            new Event.QuestionVoided("system", "加赛已分胜负"));
        Ranks(given, 2, 1, 2, 4);
        given.At(59).Next().Then(new Event.ScoreboardShown());
    }

    [Fact]
    public void It_ends_in_a_pause_as_well()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next().At(58).Pause().Overturn(1, Ruling.Correct);

        given.In<Phase.Paused>().At(60).Resume().At(61).Next().Then(new Event.ScoreboardShown());
    }

    [Fact]
    public void A_team_that_was_put_out_is_back_in_the_tie_break_that_goes_on()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next().At(58).Next().At(61).Press("2-1").Refused("out", new Event.BuzzersOpened(S(76), S(15)));

        given.At(62).Overturn(1, Ruling.Void).At(63).Press("2-1").In<Phase.Answering>().At(64).Rule(Ruling.Correct);
        Ranks(given, 2, 1, 2, 4);
    }

    [Fact]
    public void Only_the_play_that_the_ruling_belongs_to_is_counted_anew()
    {
        var given = Begun([5, 5, 5, 0], [1, 2]).At(55).Press("2-1").At(56).Rule(Ruling.Correct).At(57).Next();
        given.At(58).Next().At(59).Next().At(60).Next().At(64).Press("3-1").At(65).Rule(Ruling.Correct);
        Ranks(given, 3, 1, 2, 4);

        // Table 2 is out of the first; tables 1 and 3 are left in it, and the second told them apart.
        given.At(66).Overturn(1, Ruling.Wrong);
        Assert.Equal(new Event.TieRebroken(1, new Dictionary<int, int> { [1] = 0, [2] = 0, [3] = 0 }).Results, given.State.TieBreaks[0].Results);
        Assert.Equal(new Dictionary<int, int> { [1] = 0, [3] = 1 }, given.State.TieBreaks[1].Results);
        Ranks(given, 2, 2, 1, 4);
        given.At(67).Next().In<Phase.Scoreboard>().At(68).Next().Then(new Event.RoundStarted(1, [1, 2]));
    }

    [Fact]
    public void A_later_play_that_says_the_contrary_stays_on_record_and_the_earlier_one_decides()
    {
        var given = Podium(Won()).At(60).Overturn(1, Ruling.Void).At(61).Next().At(62).Next().At(63).Next().At(67).Press("1-1").At(68).Rule(Ruling.Correct);
        Ranks(given, 1, 2, 3, 3);

        given.At(69).Overturn(1, Ruling.Correct);
        Assert.Equal(new Dictionary<int, int> { [1] = 1, [2] = 0 }, given.State.TieBreaks[1].Results);
        Ranks(given, 2, 1, 3, 3);
    }

    [Fact]
    public void Voiding_the_question_that_decided_it_takes_the_result_back()
    {
        var given = Won().Void();

        Assert.False(given.State.TieBreaks[0].IsDecided);
        given.At(61).Next().Then(new Event.QuestionShown(1, 1, null, null));
    }

    [Fact]
    public void A_corrected_key_counts_in_the_tie_break_as_well()
    {
        var given = Begun([5, 5, 0, 0], input: AnswerInput.Tablet).At(55).Press("2-1").At(56).Answer("2-1", Plans.WrongOption).At(86).Look().At(87).Next();
        Ranks(given, 1, 2, 3, 3);

        given.At(88).CorrectKey(1, Plans.WrongOption);
        Ranks(given, 2, 1, 3, 3);
        Assert.NotNull(HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), S(88), null).Judged[0].Keyed);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_question_of_a_tie_break_may_be_protested_against_at_the_tablet()
    {
        var given = Begun([5, 5, 0, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong);

        Assert.Equal(SeatAction.Protest, SeatScreen.Of(given.State, Seat("2-1")).Can);
        given.At(57).Protest("2-1", 1, Ruling.Correct).At(58).DecideProtest(1, isUpheld: true);
        Ranks(given, 2, 1, 3, 3);
    }

    [Fact]
    public void What_was_corrected_since_outlives_an_undone_step()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next().At(58).Next().At(62).Press("3-1").At(63).Rule(Ruling.Correct);
        Ranks(given, 2, 3, 1, 4);

        given.At(64).Overturn(1, Ruling.Correct).At(65).Undo();
        Ranks(given, 2, 1, 2, 4);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_team_that_a_correction_put_out_since_stays_out_when_the_step_is_undone()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).Overturn(1, Ruling.Void).At(57).Next().In<Phase.Reading>();

        given.At(58).Overturn(1, Ruling.Wrong).At(59).Undo().In<Phase.Revealed>();
        Assert.Equal([2], given.State.Play!.Out);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Who_leaves_after_a_tie_break_has_not_lost_it_by_that()
    {
        var given = Podium(Won()).Status(1, TeamStatus.Absent).At(60).Overturn(1, Ruling.Void);

        Ranks(given, 1, 1, 3, 3);
    }

    [Fact]
    public void Who_leaves_during_a_tie_break_has_lost_it()
    {
        var given = Begun([5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next().At(58).Status(3, TeamStatus.Absent);

        given.Then(
            new Event.TeamStatusSet(3, TeamStatus.Absent, "host:陈", "未到场"),
            new Event.TieBroken(new Dictionary<int, int> { [1] = 1, [2] = -1, [3] = -1 }),
            new Event.QuestionVoided("system", "加赛已分胜负"));
        given.At(59).Overturn(1, Ruling.Void).Status(3, TeamStatus.Present);
        Assert.False(given.State.TieBreaks[0].IsDecided);
    }

    // The tie-break's first question is open from 55 seconds on.
    private static Given Begun(int[] points, int[]? places = null, int questions = 3, AnswerInput input = AnswerInput.Oral) => TieBreakTests.Begun(
        plan => plan.With(1, plan.Rounds[1] with { Input = input }) with { Places = places ?? [1] }, points, questions);

    // Tables 1 and 2 were equal, and table 2 was right.
    private static Given Won(int questions = 3) => Begun([5, 5, 0, 0], questions: questions).At(55).Press("2-1").At(56).Rule(Ruling.Correct);

    private static Given Podium(Given given) => given.At(57).Next().At(58).Next().In<Phase.Podium>();

    private static void Ranks(Given given, params int[] ranks) => Assert.Equal(ranks, TieBreakTests.Ranks(given));
}
