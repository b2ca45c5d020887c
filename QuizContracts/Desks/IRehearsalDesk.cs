namespace QuizContracts.Desks;

/// <summary>How the organiser's pages rehearse a contest (彩排): on a copy with stand-ins for its questions, in a database of its own.</summary>
public interface IRehearsalDesk
{
    /// <summary>The rehearsal of this server; null while there is none.</summary>
    RehearsalLine? Running { get; }

    /// <summary>What can be set of simulated teams.</summary>
    IReadOnlyList<RehearsalField> Fields { get; }

    /// <summary>The contest that would be rehearsed; null when there is none, or when it is a rehearsal itself.</summary>
    RehearsalSubject? Of(string code);

    /// <summary>Opens the copy, with simulated teams at its seats.</summary>
    Task<DeskVerdict> Start(string code, RehearsalWish wish, string by);

    /// <summary>Ends the rehearsal and deletes all its data.</summary>
    /// <param name="code">The rehearsal's own code: what is wiped is what was seen.</param>
    Task<DeskVerdict> Wipe(string code);
}

/// <summary>A rehearsal that runs.</summary>
/// <param name="Code">Its own join code.</param>
/// <param name="Of">Join code of the contest that it rehearses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tablets">Simulated tablets that sit there now, phones of the audience among them.</param>
public sealed record RehearsalLine(string Code, string Of, string Title, int Tablets);

/// <summary>A number that can be set of simulated teams.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">What it means.</param>
/// <param name="Least">Least value.</param>
/// <param name="Most">Greatest value.</param>
/// <param name="Usual">What it is where nothing is said.</param>
public sealed record RehearsalField(string Name, Phrase Label, Phrase Hint, double Least, double Most, double Usual);

/// <summary>A contest that can be rehearsed.</summary>
/// <param name="Title">Title.</param>
/// <param name="Teams">Names of its teams in the order of their tables; empty in an Open contest.</param>
/// <param name="IsOpen">Whoever comes enters.</param>
/// <param name="Usual">How many teams, or people in an Open contest, play where nothing is said.</param>
public sealed record RehearsalSubject(string Title, IReadOnlyList<string> Teams, bool IsOpen, int Usual);

/// <summary>How a contest is to be rehearsed.</summary>
/// <param name="Teams">How many teams play, or people in an Open contest; null for the usual number.</param>
/// <param name="All">What all teams are like, by the names of the fields; what is missing is as usual.</param>
/// <param name="Own">What single teams are like otherwise, by table number.</param>
/// <param name="Left">Tables whose seats are left to people.</param>
public sealed record RehearsalWish(
    int? Teams, IReadOnlyDictionary<string, double> All, IReadOnlyDictionary<int, IReadOnlyDictionary<string, double>> Own, IReadOnlyList<int> Left);
