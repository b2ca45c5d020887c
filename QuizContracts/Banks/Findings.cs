namespace QuizContracts.Banks;

/// <summary>Something about a row or a file that its owner should know.</summary>
/// <param name="IsError">It keeps the row out; otherwise it is only a warning.</param>
/// <param name="Column">The template's column at fault; empty for the whole row or file.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record Finding(bool IsError, string Column, Phrase Sentence)
{
    /// <summary>What keeps a row out.</summary>
    public static Finding Error(string column, Phrase sentence) => new(true, column, sentence);

    /// <summary>What should be looked at.</summary>
    public static Finding Warning(string column, Phrase sentence) => new(false, column, sentence);
}
