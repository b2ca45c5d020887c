namespace QuizContracts.Building;

/// <summary>How many questions of which sort are to be drawn.</summary>
/// <param name="Count">How many, from 1.</param>
/// <param name="Type">Of this type; null for any.</param>
/// <param name="Category">Of this category; empty for any.</param>
/// <param name="Difficulty">Of this difficulty; null for any.</param>
/// <param name="Level">For this level of the board, from 0; null for the first empty places.</param>
public sealed record DrawWish(int Count, QuestionType? Type = null, string Category = "", Difficulty? Difficulty = null, int? Level = null);

/// <summary>A draw of questions as it was made. The same banks, wishes and seed give the same questions.</summary>
/// <param name="Round">Id of the round.</param>
/// <param name="ForSpares">It filled places of spares.</param>
/// <param name="Banks">Names of the banks.</param>
/// <param name="Wishes">What was wished for.</param>
/// <param name="Seed">The seed.</param>
/// <param name="By">Who drew.</param>
/// <param name="At">When.</param>
/// <param name="Drawn">What was drawn.</param>
public sealed record DraftDraw(
    string Round, bool ForSpares, IReadOnlyList<string> Banks, IReadOnlyList<DrawWish> Wishes, string Seed, string By, DateTimeOffset At, IReadOnlyList<QuestionRef> Drawn);

/// <summary>What became of an attempt to fill places.</summary>
/// <param name="Draft">The draft with the questions in it; null when nothing was taken.</param>
/// <param name="Sentences">What was done, or everything that is lacking.</param>
public sealed record FillOutcome(ContestDraft? Draft, IReadOnlyList<Phrase> Sentences);

/// <summary>What is looked for in a bank.</summary>
/// <param name="Bank">Name of the bank; empty for all that may be read.</param>
/// <param name="Text">Words of the question, its number, or the first letters of its pinyin, as in the banks; empty for everything.</param>
/// <param name="Type">Of this type; null for any.</param>
/// <param name="Category">Of this category; empty for any.</param>
/// <param name="Difficulty">Of this difficulty; null for any.</param>
public sealed record QuestionSearch(string Bank, string Text, QuestionType? Type = null, string Category = "", Difficulty? Difficulty = null);

/// <summary>A bank that may be chosen.</summary>
/// <param name="Name">Its lasting name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Approved">Number of its approved questions.</param>
/// <param name="Questions">Number of all its questions but the retired.</param>
/// <param name="Categories">Its categories.</param>
public sealed record BankChoice(string Name, string Title, int Approved, int Questions, IReadOnlyList<string> Categories);
