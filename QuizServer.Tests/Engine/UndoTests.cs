using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The host takes the last step back; the journal keeps both.</summary>
public sealed class UndoTests
{
    [Fact]
    public void A_question_shown_too_early_goes_back_and_is_shown_again()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Undo().Then(new Event.StepUndone(S(12), "host:陈", [])).In<Phase.RulesPage>();

        Assert.Empty(given.State.Play!.Turns);
        given.At(13).Next().In<Phase.Reading>();
        Assert.Equal(0, given.Phase<Phase.Reading>().Asked.Question);
    }

    [Fact]
    public void A_ruling_pressed_by_mistake_is_void_and_the_host_rules_again()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().At(15).Rule(Ruling.Wrong).Scores(95, 100, 100);

        given.At(16).Undo().Scores(100, 100, 100).In<Phase.AwaitingRuling>();
        Assert.Equal(Ruling.Void, given.State.Rulings[0].Ruling);
        given.At(17).Rule(Ruling.Correct).Scores(110, 100, 100).In<Phase.Revealed>();
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Buzzers_opened_too_early_close_again_and_an_early_press_is_a_false_start_once_more()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { OpenMode = OpenMode.HostPress })).At(12).Next().In<Phase.BuzzOpen>();

        given.At(13).Undo().In<Phase.Reading>().At(14).Press("2-1").Refused("false-start", new Event.FalseStartMade(Seat("2-1"), LosesQuestion: true));
    }

    [Fact]
    public void A_press_or_an_answer_is_never_taken_back()
    {
        var race = Reading(Plans.Of(Plans.Buzz() with { OpenMode = OpenMode.HostPress })).At(12).Next().At(13).Press("2-1");
        race.At(14).Undo().Refused("nothing-to-undo");
        race.At(14).Next().At(15).Press("3-1").At(16).Undo().Refused("seats-acted");

        var tablets = Reading(Plans.Of(Plans.Simultaneous())).At(12).Next().At(13).Answer("1-1", Plans.Right);
        tablets.At(14).Undo().Refused("seats-acted");
    }

    [Fact]
    public void An_undone_ruling_gives_the_second_chance_back_its_first_price()
    {
        var plan = Plans.Of(Plans.Interrupt() with { Steal = Steal.Rebuzz, StealValue = 4 });
        var given = Reading(plan).At(12).Press("1-1").At(13).Rule(Ruling.Wrong).Scores(95, 100, 100).In<Phase.Reading>();

        given.At(14).Undo().Scores(100, 100, 100);
        given.At(15).Rule(Ruling.Correct).Scores(110, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Only_one_step_can_be_undone_and_none_that_a_clock_made()
    {
        var given = Reading(Plans.Of(Plans.Required()));
        given.At(12).Undo().At(13).Undo().Refused("nothing-to-undo");

        var late = Reading(Plans.Of(Plans.Required())).At(12).Next().At(60).Look().In<Phase.AwaitingRuling>();
        late.At(61).Undo().Refused("nothing-to-undo");
    }

    [Fact]
    public void A_tie_break_ruled_by_mistake_is_undecided_again()
    {
        var plan = Plans.Of(Plans.Required(3), Plans.TieBreak()) with { Places = [1] };
        var given = Reading(plan);
        for (var turn = 0; turn < 3; turn++)
        {
            given.At(20 + turn * 10).Next().At(23 + turn * 10).Rule(Ruling.Correct).At(26 + turn * 10).Next();
        }

        given.At(60).Next().At(61).Next().At(62).Next().At(66).Look().At(67).Press("2-1").At(68).Rule(Ruling.Correct);
        Assert.True(given.State.TieBreaks[0].IsDecided);

        given.At(69).Undo().In<Phase.AwaitingRuling>();
        Assert.Null(given.State.TieBreaks[0].Results);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_foul_on_the_question_that_was_shown_keeps_it_on_stage()
    {
        var given = Reading(Plans.Of(Plans.Buzz())).At(12).Press("1-1").At(13).Next().At(40).Look().At(41).Next().In<Phase.Revealed>();

        given.At(42).Next().In<Phase.Reading>().At(43).Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true));
        given.At(44).Undo().Refused("seats-acted");
    }

    [Fact]
    public void What_was_forgiven_since_stays_forgiven()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { OpenMode = OpenMode.HostPress, FoulSteps = [new FoulStep(2, -20)] })).At(12).Press("1-1").At(13).Next();

        given.At(14).Forgive(1).At(15).Undo().In<Phase.Reading>().Forgive(1).Refused("no-foul");
        given.At(16).Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true)).Scores(100, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void In_a_running_speed_round_there_is_no_way_back() =>
        Reading(Plans.Of(Plans.Speed())).At(12).Next().At(13).Rule(Ruling.Correct).At(14).Undo().Refused("nothing-to-undo");
}
