using System.Collections.Immutable;

namespace QuizServer.Engine.Rules;

/// <summary>
/// Who wins a race of presses. The one place that decides it: order of arrival at the room.
/// </summary>
public static class Race
{
    /// <summary>The winner so far; null while the race is not decided.</summary>
    public static Press? Winner(ImmutableList<Press> presses) => presses.IsEmpty ? null : presses[0];
}
