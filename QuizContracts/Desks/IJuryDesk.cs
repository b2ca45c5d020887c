using QuizContracts.Views;

namespace QuizContracts.Desks;

/// <summary>How a judge's page reaches its contest. The token of the link comes with every call, and every call checks it.</summary>
public interface IJuryDesk
{
    /// <summary>The judge's picture now; null when the link is not valid, or no longer.</summary>
    JuryView? Look(string code, string token);

    /// <summary>Calls back on every new picture until disposed, with null once the link was withdrawn. The callback must not block.</summary>
    IDisposable Watch(string code, string token, Action<JuryView?> show);

    /// <summary>Gives the judge's mark to the answer on stage.</summary>
    Task<DeskVerdict> Mark(string code, string token, decimal mark);

    /// <summary>What the chief judge wants: overturning, marks, keys, protests. Anything else is refused.</summary>
    Task<DeskVerdict> Do(string code, string token, HostAction action);

    /// <summary>What an action would do to scores and ranks, without doing it; empty when nothing, or when it would be refused.</summary>
    IReadOnlyList<StandingChange> Preview(string code, string token, HostAction action);
}

/// <summary>The judges of a contest with their links, for the organiser.</summary>
/// <param name="Title">Title of the contest.</param>
/// <param name="Judges">By number.</param>
public sealed record JuryList(string Title, IReadOnlyList<JudgeLine> Judges);

/// <summary>A judge in the organiser's list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">Name.</param>
/// <param name="IsChief">The chief judge.</param>
/// <param name="Barred">Table numbers of the teams that the judge may not mark.</param>
/// <param name="Serial">Counts the judge's links.</param>
/// <param name="Path">The link on this server; null while the judge has none.</param>
/// <param name="Screens">Pages of the judge that are connected now.</param>
public sealed record JudgeLine(int Number, string Name, bool IsChief, IReadOnlyList<int> Barred, int Serial, string? Path, int Screens);
