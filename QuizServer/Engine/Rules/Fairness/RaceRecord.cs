using System.Collections.Immutable;
using QuizContracts;

namespace QuizServer.Engine.Rules.Fairness;

/// <summary>A race of presses as it was run, with everything that tells who was first.</summary>
/// <param name="Round">Index of the round.</param>
/// <param name="Question">Index of the question within it.</param>
/// <param name="QuestionId">Its id: a spare at the same index is another question.</param>
/// <param name="Number">Which question of its round it was on stage, from 1.</param>
/// <param name="OpenedAt">Contest clock from which presses were good; null where it was never opened.</param>
/// <param name="Window">How long it stayed open; null while a question is read that may be interrupted.</param>
/// <param name="Presses">All presses by arrival, also those that were no part of it.</param>
/// <param name="Among">The teams of a dead heat, who alone raced again; empty for all.</param>
/// <param name="Heat">The teams of which nobody can tell who was first; empty for none.</param>
/// <param name="Winner">Whose press won; null while nobody's did.</param>
/// <param name="Seed">The seed by which lots decided the dead heat; null where they did not.</param>
/// <param name="IsOver">Nothing can change who won.</param>
public sealed record RaceRecord(
    int Round,
    int Question,
    string QuestionId,
    int Number,
    TimeSpan? OpenedAt,
    TimeSpan? Window,
    ImmutableList<RecordedPress> Presses,
    ImmutableSortedSet<int> Among,
    ImmutableSortedSet<int> Heat,
    SeatId? Winner,
    string? Seed,
    bool IsOver)
{
    /// <summary>A race that has not begun.</summary>
    public static RaceRecord Fresh(ContestState state, Asked asked, TimeSpan? openedAt) => new(
        asked.Round, asked.Question, state.QuestionOf(asked).Id, NumberOf(state, asked), openedAt, null, [], asked.Race.Heat, [], null, null, IsOver: false);

    /// <summary>It was run over this question.</summary>
    public bool IsOf(ContestState state, Asked asked) => (Round, Question, QuestionId) == (asked.Round, asked.Question, state.QuestionOf(asked).Id);

    // Turns without a question are picks that were declined.
    private static int NumberOf(ContestState state, Asked asked) =>
        state.Play!.Turns.FindAll(turn => turn.Question is not null).FindLastIndex(turn => turn.Question == asked.Question) + 1;
}

/// <summary>One press on record.</summary>
/// <param name="Seat">Who pressed.</param>
/// <param name="Part">What part it had in the race.</param>
/// <param name="Arrived">Contest clock of its arrival.</param>
/// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
/// <param name="Stamp">When it is taken to have been pressed; null where nobody asked.</param>
/// <param name="Link">What was measured of the device's link; null where nothing was.</param>
public sealed record RecordedPress(SeatId Seat, PressPart Part, TimeSpan Arrived, TimeSpan? Claimed, Stamp? Stamp, Link? Link);
