namespace QuizContracts.Banks;

/// <summary>What an experienced editor would say about a bank or one of its questions.</summary>
/// <param name="Bank">Name of the bank.</param>
/// <param name="Id">Number of the question (编号); null for the bank as a whole.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="IsWarning">It should be mended; otherwise it is only good to know.</param>
/// <param name="Sentence">What is to be said.</param>
public sealed record QualityNote(string Bank, string? Id, QualityKind Kind, bool IsWarning, Phrase Sentence);

/// <summary>What a note on quality is about.</summary>
public enum QualityKind
{
    /// <summary>The right options stand in some places more often than in others.</summary>
    AnswerPositions,

    /// <summary>The longest option is right too often.</summary>
    LongestIsRight,

    /// <summary>Options of very different length.</summary>
    OptionLengths,

    /// <summary>An option that is of another kind than the others: a date among names.</summary>
    OptionKinds,

    /// <summary>The answer can be read in a stem.</summary>
    GivenAway,

    /// <summary>Where the fact stands is not known.</summary>
    Source,

    /// <summary>The words are too many for the projector.</summary>
    Length,

    /// <summary>Sources differ about the fact.</summary>
    Disputed,

    /// <summary>Too many questions about one fact (知识点).</summary>
    Fact,

    /// <summary>The same question twice, or nearly so.</summary>
    Duplicate,

    /// <summary>Types, categories or degrees of difficulty are unevenly spread.</summary>
    Balance,
}
