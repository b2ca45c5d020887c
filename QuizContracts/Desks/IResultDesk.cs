using QuizContracts.Results;

namespace QuizContracts.Desks;

/// <summary>How the organiser's pages reach what a contest came to.</summary>
public interface IResultDesk
{
    /// <summary>The results as they are now; null when there is no such contest. It reads the journal, which may take a moment.</summary>
    Task<ContestResults?> Look(string code);

    /// <summary>Checks chain and replay, and counts the points a second time; null when there is no such contest. It may take seconds.</summary>
    Task<ResultProof?> Prove(string code);

    /// <summary>Addresses under which visitors on this network read the results once they are published, best first.</summary>
    IReadOnlyList<string> PublicAddresses(string code);
}

/// <summary>Whether a result follows from its journal.</summary>
/// <param name="Faults">How much does not; 0 when it does.</param>
/// <param name="First">The first fault in words; null for none.</param>
public sealed record ResultProof(int Faults, Phrase? First);
