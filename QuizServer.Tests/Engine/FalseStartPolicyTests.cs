using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class FalseStartPolicyTests
{
    private static readonly FoulStep Twenty = new(2, -20);

    [Fact]
    public void A_lockout_kills_the_buzzer_for_its_time_and_every_early_press_begins_it_anew()
    {
        var given = Race(race => race with { EarlyPress = FalseStarts.Lockout, LockoutMilliseconds = 500, OpenMode = OpenMode.HostPress });
        given.At(11.8).Press("1-1").Refused("frozen", new Event.BuzzerFrozen(Seat("1-1"), S(12.3)));
        given.At(11.9).Press("1-1").Refused("frozen", new Event.BuzzerFrozen(Seat("1-1"), S(12.4)));
        given.At(12).Next().At(12.35).Press("1-1").Refused("frozen");
        given.At(12.4).Press("1-1").In<Phase.Starting>();
        Assert.Equal(0, given.State.Teams[1].Fouls);
    }

    [Fact]
    public void Deduct_and_continue_takes_the_points_once_and_lets_the_team_press_again()
    {
        var given = Race(race => race with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = -10 });
        given.At(12).Press("1-1").Refused(
            "false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: false), Foul(1, -10));
        given.At(12.5).Press("1-1").Refused("not-open-yet");
        given.At(13).Next().At(16).Press("1-1").Scores(90, 100, 100).In<Phase.Starting>();
    }

    [Fact]
    public void Deduct_and_void_ends_the_question_at_once()
    {
        var given = Race(race => race with { EarlyPress = FalseStarts.DeductVoid, FoulPoints = -10 }).At(12).Press("1-1");

        given.Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: false), Foul(1, -10), new Event.QuestionVoided("system", "提前抢答"));
        Assert.True(given.Phase<Phase.Revealed>().IsVoid);
        given.Scores(90, 100, 100).At(13).Next().Then(new Event.QuestionShown(0, 1, null, null));
    }

    [Fact]
    public void As_wrong_takes_the_points_of_a_wrong_answer_and_the_question()
    {
        var given = Race(race => race with { EarlyPress = FalseStarts.AsWrong, Wrong = -7.5m }).At(12).Press("1-1");

        given.Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true), Foul(1, -7.5m));
        given.At(13).Next().At(16).Press("1-1").Refused("locked-out", new Event.BuzzersOpened(S(31), S(15)));
    }

    [Fact]
    public void On_a_board_as_wrong_takes_the_value_that_was_picked()
    {
        var given = Reading(Plans.Of(Plans.Buzz(4) with { EarlyPress = FalseStarts.AsWrong, Levels = [new(10, 2), new(20, 2, Wrong: -15)], Wrong = 0, Timeout = 0 }));

        given.At(12).Pick(2).At(13).Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true), Foul(1, -15, question: 2));
        Assert.Empty(Proof.Journals.Proof(given));
    }

    [Fact]
    public void The_second_foul_of_a_round_costs_more_and_the_third_ends_the_round_for_the_team()
    {
        var given = Race(race => race with { FoulSteps = [new(2, -20), new(3, Ban: true)] }, questions: 5);
        Foul(given, 12).Scores(100, 100, 100);
        Foul(given, 22).Refused("false-start", new Event.FalseStartMade(Seat("1-1"), true), Foul(1, -20, question: 1, note: "同队第 2 次犯规"));
        Foul(given, 32).Refused("false-start", new Event.FalseStartMade(Seat("1-1"), true, Ban: true));
        Skip(given, 32).At(42).Press("1-1").Refused("out");
        given.Scores(80, 100, 100);
    }

    [Fact]
    public void Fouls_are_counted_anew_in_the_next_round_and_a_ban_ends_with_its_round()
    {
        var given = Reading(Plans.Of(
            Plans.Buzz(1) with { FoulSteps = [Twenty] },
            Plans.Buzz(1, "再") with { FoulSteps = [Twenty] }));
        Foul(given, 12);
        Skip(given, 12).In<Phase.Scoreboard>().At(22).Next().At(23).Next();

        given.At(24).Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), true)).Scores(100, 100, 100);
        Assert.Equal(2, given.State.Teams[1].Fouls);
    }

    [Fact]
    public void When_everyone_is_out_the_question_is_dead_and_goes_where_dead_questions_go() =>
        Race(race => race with { OnDead = DeadQuestion.Audience }).At(12).Press("1-1").Press("2-1").Press("3-1").In<Phase.AudienceTurn>();

    private static Given Race(Func<BuzzRound, BuzzRound> change, int questions = 2) => Reading(Plans.Of(change(Plans.Buzz(questions))));

    // Table 1 presses early in a question in which it has not yet.
    private static Given Foul(Given given, double at) =>
        (given.Phase<Phase.Reading>().Asked.Fouled.IsEmpty ? given : Skip(given, at - 10)).At(at).Press("1-1");

    // Voids the question and goes on to what comes next.
    private static Given Skip(Given given, double at) =>
        given.At(at + 1).Next().At(at + 5).Look().Void().At(at + 6).Next();

    private static Event Foul(int team, decimal points, int question = 0, string note = "") =>
        new Event.PointsEntered(new LedgerEntry(team, points, LedgerReason.Foul, 0, question, null, "system", note));
}
