using System.Collections.Immutable;

namespace QuizServer.Engine.Rules;

/// <summary>
/// Who wins a race of presses. The one place that decides it: order of arrival at the room.
/// </summary>
public static class Race
{
    /// <summary>The presses from the winner's on.</summary>
    public static IEnumerable<Press> InOrder(ImmutableList<Press> presses) => presses;

    /// <summary>The winner so far; null while the race is not decided.</summary>
    public static Press? Winner(ImmutableList<Press> presses) => InOrder(presses).FirstOrDefault();
}
