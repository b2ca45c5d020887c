using QuizContracts.Views;
using QuizServer.Engine.Rounds;

namespace QuizServer.Rehearsal.Hands;

/// <summary>What a hand is going to do.</summary>
/// <param name="At">Contest clock.</param>
/// <param name="Can">What the tablet must allow then.</param>
/// <param name="Question">For which question.</param>
internal sealed record Deed(TimeSpan At, SeatAction Can, string Question);

/// <summary>
/// The hand at one tablet. It decides by what the tablet shows and what is heard in the hall, as a person would: who knows the
/// answer is quick, who does not presses later or not at all, and now and then somebody is too early or does nothing.
/// </summary>
internal sealed class Hand(Contestant team, Dice dice)
{
    private const double Quickest = 100;
    private const double GuessesAll = 35;
    private const double TooEarly = 2;
    private const double Interrupts = 40;
    private const double Sleeps = 4;

    private string _decided = "";

    /// <summary>What it does about a new picture; null for nothing, or nothing new.</summary>
    /// <param name="hall">What the hall sees.</param>
    /// <param name="mine">What its own tablet shows besides.</param>
    /// <param name="now">Contest clock.</param>
    /// <param name="rules">The round that is played, whose rules everybody has read; null where none is.</param>
    public Deed? See(HallView hall, SeatView mine, TimeSpan now, Round? rules) => (mine.Can, hall.Stage) switch
    {
        (SeatAction.Buzz, Stage.Reading) => Once($"reading {mine.Question}") && dice.Chance(rules is RaceRound { TakesInterrupts: true } ? Interrupts : TooEarly) ? Act(now + dice.Seconds(1, 4), mine) : null,
        (SeatAction.Buzz, Stage.Countdown stage) => Race(mine, Clock(stage.Clock.EndsAt), now),
        (SeatAction.Buzz, Stage.BuzzOpen stage) => Race(mine, Clock(stage.Clock.EndsAt - stage.Clock.Length), now),
        (SeatAction.Buzz, Stage.Audience) => Once($"audience {mine.Question}") ? Act(now + Reaction(), mine) : null,
        (SeatAction.Answer, Stage.AllAnswering stage) => Answer(mine, stage.Clock, now),
        (SeatAction.Answer, Stage.Answering { Clock: { } clock }) when rules?.TakesSpeech is not true || !team.Speaks(mine.Question) => Answer(mine, clock, now),
        _ => null,
    };

    /// <summary>The answer that it gives.</summary>
    public Given AnswerTo(QuizContracts.Question question) => team.Knows(question.Id) ? Answers.Right(question) : Answers.Wrong(question, dice);

    // Everybody hears the opening at its instant, however late the own tablet shows it.
    private Deed? Race(SeatView mine, TimeSpan opening, TimeSpan now) =>
        !Once($"race {mine.Question} {opening}") ? null
        : dice.Chance(TooEarly) && opening > now ? Act(now + (opening - now) * dice.Share(), mine)
        : team.Knows(mine.Question) || dice.Chance(GuessesAll) ? Act(Later(opening + Reaction(), now + TimeSpan.FromMilliseconds(Quickest / 2)), mine)
        : null;

    private Deed? Answer(SeatView mine, ClockFace clock, TimeSpan now)
    {
        if (!Once($"answer {mine.Question}") || dice.Chance(Sleeps))
        {
            return null;
        }

        // Most answer in the first half of the time, some in its last moment.
        var length = TimeSpan.FromMilliseconds(clock.Length);
        return Act(now + Reaction() + length * Math.Min(0.98, (0.05 + 0.25 * dice.Waiting()) / team.Settings.Pace), mine);
    }

    private bool Once(string decision)
    {
        var isNew = _decided != decision;
        _decided = decision;
        return isNew;
    }

    private TimeSpan Reaction() => Dice.Milliseconds(Math.Max(Quickest, team.Settings.Reaction + team.Settings.Spread * (0.5 * dice.Bell() + dice.Waiting() - Math.Log(2))));

    private static Deed Act(TimeSpan at, SeatView mine) => new(at - TimeSpan.FromTicks(at.Ticks % TimeSpan.TicksPerMicrosecond), mine.Can, mine.Question);

    private static TimeSpan Clock(long milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
