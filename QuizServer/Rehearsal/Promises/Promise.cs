using QuizContracts;

namespace QuizServer.Rehearsal.Promises;

/// <summary>Something that the program promises, and whether it was kept.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Sentence">What is promised.</param>
/// <param name="Violations">Every case in which it was not kept.</param>
internal sealed record Promise(string Name, Phrase Sentence, IReadOnlyList<Phrase> Violations)
{
    /// <summary>It was.</summary>
    public bool IsKept => Violations.Count == 0;
}
