using System.Collections.Immutable;

namespace QuizServer.Engine;

/// <summary>
/// One tie-break as it was played; its round may be played several times, by other teams. Its result follows from its
/// rulings in force (<see cref="Rules.SuddenDeath"/>), so a correction gives it another one, or none. Only this play is
/// counted anew: what the teams played afterwards stays on record, and the standings compare the plays in their order.
/// So the corrected result decides first, and a later play, even one that says the contrary, only where it leaves teams equal.
/// </summary>
/// <param name="Number">Number within the contest, from 1.</param>
/// <param name="Round">Index of the round.</param>
/// <param name="Order">The teams that played it.</param>
/// <param name="Asked">Questions of the round that were on stage by then, in this play and before it.</param>
/// <param name="Results">By table number, the higher the better; all 0 where a correction left it undecided, null where it never had a result.</param>
/// <param name="Away">Teams that lost it because they were not there.</param>
public sealed record TieBreak(
    int Number,
    int Round,
    ImmutableList<int> Order,
    int Asked,
    IReadOnlyDictionary<int, int>? Results,
    ImmutableSortedSet<int> Away)
{
    /// <summary>Some team has won it.</summary>
    public bool IsDecided => Results?.Values.Any(result => result > 0) is true;

    /// <summary>Whether these are its results.</summary>
    public bool Has(IReadOnlyDictionary<int, int> results) => Results is not null && Order.All(team => Results[team] == results[team]);
}
