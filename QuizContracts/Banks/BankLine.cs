namespace QuizContracts.Banks;

/// <summary>A bank in the list.</summary>
/// <param name="Name">Its lasting name, as contest files have it.</param>
/// <param name="Title">Its title as people see it.</param>
/// <param name="Counts">Number of questions by review status; a status without questions may be missing.</param>
/// <param name="LockedBy">Sign-in name of who locked it; null while it is open to changes.</param>
/// <param name="Right">What whoever asks may do with it.</param>
/// <param name="Revision">Counts its changes, so that a page can tell whether it is behind.</param>
public sealed record BankLine(string Name, string Title, IReadOnlyDictionary<ReviewStatus, int> Counts, string? LockedBy, BankRight Right, long Revision)
{
    /// <summary>Number of its questions.</summary>
    public int Questions => Counts.Values.Sum();
}

/// <summary>What somebody may do with a bank; each includes those before it.</summary>
public enum BankRight
{
    /// <summary>Not even know that it exists.</summary>
    None,

    /// <summary>读者: read and export.</summary>
    Reader,

    /// <summary>作者: write and import.</summary>
    Author,

    /// <summary>审题: also review.</summary>
    Reviewer,

    /// <summary>所有者: also share, lock, rename.</summary>
    Owner,
}

/// <summary>Somebody to whom a bank is shared.</summary>
/// <param name="Account">Id of the account.</param>
/// <param name="Name">Name as people see it.</param>
/// <param name="Right">What they may do.</param>
public sealed record BankShare(string Account, string Name, BankRight Right);
