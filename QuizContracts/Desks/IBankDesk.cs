using QuizContracts.Banks;

namespace QuizContracts.Desks;

/// <summary>How the pages reach the question banks. Whoever asks sees and changes only what they have a right to.</summary>
public interface IBankDesk
{
    /// <summary>All banks that somebody may read, in the order of their titles.</summary>
    IReadOnlyList<BankLine> Banks(DeskUser by);

    /// <summary>One bank; null when there is none that they may read.</summary>
    BankLine? Find(string bank, DeskUser by);

    /// <summary>Makes an empty bank that belongs to whoever makes it. Its title is its lasting name as well.</summary>
    DeskVerdict Create(string title, DeskUser by);

    /// <summary>Gives a bank another title.</summary>
    DeskVerdict Rename(string bank, string title, DeskUser by);

    /// <summary>Locks a bank against every change, or opens it again.</summary>
    DeskVerdict SetLock(string bank, bool isLocked, DeskUser by);

    /// <summary>Those to whom a bank is shared.</summary>
    IReadOnlyList<BankShare> Shares(string bank, DeskUser by);

    /// <summary>Shares a bank with an account, or takes it back with <see cref="BankRight.None"/>.</summary>
    DeskVerdict Share(string bank, BankShare share, DeskUser by);

    /// <summary>The questions that a search finds, in the order of the bank.</summary>
    BankPage Search(string bank, BankQuery query, DeskUser by);

    /// <summary>One question with everything that its page shows; null when there is none.</summary>
    QuestionSheet? Open(string bank, string id, DeskUser by);

    /// <summary>What a row of the template is as a question, for the live preview. It changes nothing.</summary>
    (Question? Question, IReadOnlyList<Finding> Findings) Read(IReadOnlyDictionary<string, string> cells);

    /// <summary>Saves a question.</summary>
    /// <param name="id">Its number; null for a new question, whose number is in its cells or is counted.</param>
    /// <param name="version">The version on which the cells are based; 0 for a new question.</param>
    SaveOutcome Save(string bank, string? id, int version, IReadOnlyDictionary<string, string> cells, DeskUser by);

    /// <summary>Keeps what was typed and not saved; null throws it away.</summary>
    /// <param name="id">The question's number; empty for a new question.</param>
    void Keep(string bank, string id, UnsavedQuestion? typed, DeskUser by);

    /// <summary>What somebody typed for a new question and did not save.</summary>
    UnsavedQuestion? UnsavedNew(string bank, DeskUser by);

    /// <summary>Moves questions on in their review, or back. Each is moved or refused by itself.</summary>
    /// <param name="note">Why, for questions that are sent back or retired.</param>
    BulkResult Review(string bank, IReadOnlyList<string> ids, QuestionDeed deed, string note, DeskUser by);

    /// <summary>Writes the same text into one cell of several questions.</summary>
    BulkResult Fill(string bank, IReadOnlyList<string> ids, string column, string text, DeskUser by);

    /// <summary>Calls back after every change of a bank until disposed. The callback must not block.</summary>
    IDisposable Watch(string bank, Action changed);
}

/// <summary>What is looked for in a bank.</summary>
/// <param name="Text">Words of the question, its number, or the first letters of its pinyin; empty for all.</param>
/// <param name="Type">Only this type.</param>
/// <param name="Status">Only this status.</param>
/// <param name="Category">Only this category; null for all.</param>
/// <param name="Difficulty">Only this difficulty.</param>
/// <param name="WithNotes">Only questions about which the checks have something to say.</param>
/// <param name="From">How many of those found are passed over.</param>
/// <param name="Take">How many are wanted at most.</param>
public sealed record BankQuery(
    string Text = "", QuestionType? Type = null, ReviewStatus? Status = null, string? Category = null, Difficulty? Difficulty = null, bool WithNotes = false, int From = 0, int Take = 50);

/// <summary>Questions that a search found.</summary>
/// <param name="Rows">Those wanted, in the order of the bank.</param>
/// <param name="Found">How many there are.</param>
/// <param name="Ids">Numbers of all that were found.</param>
/// <param name="Categories">All categories of the bank.</param>
/// <param name="Notes">What the checks say about the bank as a whole.</param>
public sealed record BankPage(IReadOnlyList<BankRow> Rows, int Found, IReadOnlyList<string> Ids, IReadOnlyList<string> Categories, IReadOnlyList<Phrase> Notes);

/// <summary>A question in the grid.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">Its answer as its cell has it.</param>
/// <param name="Notes">What the checks say about it.</param>
public sealed record BankRow(BankQuestion Question, string Answer, IReadOnlyList<Phrase> Notes);

/// <summary>A question with everything that its page shows.</summary>
/// <param name="Question">The question.</param>
/// <param name="Cells">Its texts by the template's columns.</param>
/// <param name="History">Its versions, newest first.</param>
/// <param name="Reads">Who has read it while it was approved.</param>
/// <param name="Notes">What the checks say about it, near-duplicates among it.</param>
/// <param name="Unsaved">What whoever asks has typed and not saved; null for nothing.</param>
/// <param name="Deeds">What whoever asks may do in its review as it stands.</param>
/// <param name="Next">Number of the question after it; null for the last.</param>
/// <param name="Previous">Number of the question before it; null for the first.</param>
public sealed record QuestionSheet(
    BankQuestion Question,
    IReadOnlyDictionary<string, string> Cells,
    IReadOnlyList<QuestionVersion> History,
    IReadOnlyList<QuestionRead> Reads,
    IReadOnlyList<Phrase> Notes,
    UnsavedQuestion? Unsaved,
    IReadOnlyList<QuestionDeed> Deeds,
    string? Next,
    string? Previous);

/// <summary>What became of several questions.</summary>
/// <param name="Done">How many were changed.</param>
/// <param name="Refused">Why others were not, by number.</param>
public sealed record BulkResult(int Done, IReadOnlyDictionary<string, Phrase> Refused)
{
    /// <summary>What became of all of them, from what became of some and of the others.</summary>
    public static BulkResult Of(IReadOnlyList<BulkResult> parts) => new(parts.Sum(part => part.Done), parts.SelectMany(part => part.Refused).ToDictionary());
}
