using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class InterruptRoundTests
{
    [Fact]
    public void A_press_during_the_reading_wins_and_stops_it() =>
        Reading(Plans.Of(Plans.Interrupt())).At(12).Press("2-1").Then(
            new Event.BuzzerPressed(Seat("2-1"), S(12), null), new Event.BuzzWon(Seat("2-1")), new Event.AnsweringStarted(2, null, S(42), S(30)));

    [Fact]
    public void A_wrong_interrupt_costs_its_own_points_and_the_reading_goes_on_for_the_others()
    {
        var given = Reading(Plans.Of(Plans.Interrupt())).At(12).Press("2-1").At(15).Rule(Ruling.Wrong).In<Phase.Reading>().Scores(100, 95, 100);
        given.At(16).Press("2-1").Refused("tried");
        given.At(17).Press("1-1").At(18).Rule(Ruling.Correct).In<Phase.Revealed>().Scores(110, 95, 100);
    }

    [Fact]
    public void After_the_reading_a_wrong_answer_costs_the_full_points_and_shows_the_answer() =>
        Reading(Plans.Of(Plans.Interrupt())).At(12).Next().At(16).Press("2-1").At(17).Rule(Ruling.Wrong).In<Phase.Revealed>().Scores(100, 90, 100);

    [Fact]
    public void When_all_have_interrupted_in_vain_the_answer_is_shown()
    {
        var given = Reading(Plans.Of(Plans.Interrupt()));
        for (var team = 1; team <= 3; team++)
        {
            given.At(12 + team).Press($"{team}-1").At(12.5 + team).Rule(Ruling.Wrong);
        }

        given.In<Phase.Revealed>().Scores(95, 95, 95);
    }

    [Fact]
    public void Without_a_second_chance_of_its_own_price_the_next_who_is_wrong_loses_as_much()
    {
        var given = Reading(Plans.Of(Plans.Interrupt())).At(12).Press("2-1").At(15).Rule(Ruling.Wrong);

        given.At(16).Next().At(20).Press("1-1").At(21).Rule(Ruling.Wrong).In<Phase.Revealed>().Scores(90, 95, 100);
        Assert.Empty(Proof.Journals.Proof(given));
    }

    [Fact]
    public void An_overturned_interrupt_gives_back_its_own_points() =>
        Reading(Plans.Of(Plans.Interrupt())).At(12).Press("2-1").At(15).Rule(Ruling.Wrong).Overturn(1, Ruling.Correct).Scores(100, 110, 100);
}
