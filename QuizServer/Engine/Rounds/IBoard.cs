namespace QuizServer.Engine.Rounds;

/// <summary>A kind of round whose questions are picked (选题) instead of following one another.</summary>
public interface IBoard
{
    /// <summary>The cells in groups of equal value, as the board shows them.</summary>
    IReadOnlyList<Level> Levels { get; }

    /// <summary>Who picks also names which of the members 1 to this answers; null when nobody is named.</summary>
    int? MembersToName { get; }

    /// <summary>Whether a team may take no question.</summary>
    bool MayDecline { get; }

    /// <summary>Why this question cannot be picked now; null when it can.</summary>
    Verdict? MayPick(ContestState state, Phase.Picking picking, int question);
}

/// <summary>The cells of one value. The round's questions belong to its levels in order.</summary>
/// <param name="Value">Points for a right answer, above 0.</param>
/// <param name="Seconds">Answer time in seconds, 3 to 600; null for the round's.</param>
/// <param name="Count">How many questions belong to it.</param>
/// <param name="Wrong">Points for a wrong answer, 0 or below; null for minus the value.</param>
/// <param name="Timeout">Points for no answer in time, 0 or below; null for the same as wrong.</param>
public sealed record Level(decimal Value, int Count, int? Seconds = null, decimal? Wrong = null, decimal? Timeout = null);
