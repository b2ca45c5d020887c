namespace QuizContracts.Banks;

/// <summary>One version of a question in its history.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="At">When.</param>
/// <param name="By">Sign-in name of who did it.</param>
/// <param name="Deed">What was done.</param>
/// <param name="Status">Its review afterwards.</param>
/// <param name="Note">What was said with it; may be empty.</param>
/// <param name="Changes">What differs from the version before.</param>
public sealed record QuestionVersion(int Version, DateTimeOffset At, string By, QuestionDeed Deed, ReviewStatus Status, string Note, IReadOnlyList<CellChange> Changes);

/// <summary>What was done to a question.</summary>
public enum QuestionDeed
{
    /// <summary>新建</summary>
    Written,

    /// <summary>导入</summary>
    Imported,

    /// <summary>修改: a question that was reviewed is a draft again.</summary>
    Edited,

    /// <summary>核对: facts were checked.</summary>
    Checked,

    /// <summary>审定: approved.</summary>
    Approved,

    /// <summary>退回: a draft again, for a reason.</summary>
    SentBack,

    /// <summary>停用</summary>
    Retired,
}

/// <summary>A cell that changed.</summary>
/// <param name="Column">The template's column.</param>
/// <param name="Pieces">The text of both versions in pieces.</param>
public sealed record CellChange(string Column, IReadOnlyList<DiffPiece> Pieces);

/// <summary>A piece of a changed text.</summary>
/// <param name="Kind">Whether it stayed.</param>
/// <param name="Text">Its words.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>Whether a piece of text stayed.</summary>
public enum DiffKind
{
    /// <summary>In both.</summary>
    Kept,

    /// <summary>Only in the older one.</summary>
    Removed,

    /// <summary>Only in the newer one.</summary>
    Added,
}

/// <summary>Somebody read a question while it was approved and unused.</summary>
/// <param name="Version">Which version.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, first on that day.</param>
public sealed record QuestionRead(int Version, string By, DateTimeOffset At);
