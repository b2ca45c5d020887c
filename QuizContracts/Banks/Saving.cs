namespace QuizContracts.Banks;

/// <summary>What became of an author's changes.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>They are on disk.</summary>
    /// <param name="Question">The question now.</param>
    public sealed record Saved(BankQuestion Question) : SaveOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Sentence">Why not.</param>
    /// <param name="Findings">What is wrong with the row; empty when that is not why.</param>
    public sealed record Refused(Phrase Sentence, IReadOnlyList<Finding> Findings) : SaveOutcome;

    /// <summary>Somebody saved another version in between; nothing was changed.</summary>
    /// <param name="Theirs">The question as it is now.</param>
    /// <param name="By">Who saved it.</param>
    /// <param name="Merged">Cells with both changes where they do not meet, one's own where they do.</param>
    /// <param name="Conflicts">Columns that both changed, with the text as it is now.</param>
    public sealed record Overtaken(BankQuestion Theirs, string By, IReadOnlyDictionary<string, string> Merged, IReadOnlyDictionary<string, string> Conflicts) : SaveOutcome;
}

/// <summary>What an author has typed and not yet saved; it is kept until saved or thrown away.</summary>
/// <param name="Version">The version on which it is based; 0 for a new question.</param>
/// <param name="Cells">Texts by the template's columns.</param>
/// <param name="At">When it was typed.</param>
public sealed record UnsavedQuestion(int Version, IReadOnlyDictionary<string, string> Cells, DateTimeOffset At);
