using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Engine;

namespace QuizServer.Building.Checks;

/// <summary>A draft with all that its checks look at.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Plan">The plan that it makes.</param>
/// <param name="Rounds">For each round of the plan its place in the draft.</param>
/// <param name="Unread">What could not be read, with its round and parameter.</param>
/// <param name="Placed">The questions in their places.</param>
/// <param name="HasMedia">Whether a media file is there, by its content address.</param>
/// <param name="WasAsked">Whether a contest on this server has asked a question.</param>
/// <param name="StandsIn">Title of a contest still to be held in which a question stands; null for none.</param>
internal sealed record CheckedDraft(
    ContestDraft Draft,
    ContestPlan Plan,
    IReadOnlyList<int> Rounds,
    IReadOnlyList<(int? Round, string Field, Phrase Problem)> Unread,
    IReadOnlyList<PlacedQuestion> Placed,
    Func<string, bool> HasMedia,
    Func<BankQuestion, bool> WasAsked,
    Func<BankQuestion, string?> StandsIn);

/// <summary>A question in its place.</summary>
/// <param name="Round">Index of the round in the draft.</param>
/// <param name="Place">Its place in the round, from 0.</param>
/// <param name="IsSpare">It is a spare.</param>
/// <param name="Ref">Which question.</param>
/// <param name="Question">The question; null when the bank has it no longer.</param>
internal sealed record PlacedQuestion(int Round, int Place, bool IsSpare, QuestionRef Ref, BankQuestion? Question)
{
    private static readonly bool[] QuestionsAndSpares = [false, true];

    /// <summary>The place in words.</summary>
    public Phrase Where => IsSpare
        ? new($"第 {Round + 1} 环节备用 {Place + 1}", $"round {Round + 1}, spare {Place + 1}")
        : new($"第 {Round + 1} 环节第 {Place + 1} 题", $"round {Round + 1}, question {Place + 1}");

    /// <summary>All places of a draft that are not empty.</summary>
    /// <param name="find">A question of a bank; null when there is none.</param>
    public static IReadOnlyList<PlacedQuestion> Of(ContestDraft draft, Func<QuestionRef, BankQuestion?> find) =>
    [
        .. from round in draft.Rounds.Index()
           from isSpare in QuestionsAndSpares
           from place in round.Item.Places(isSpare).Index()
           where place.Item is not null
           select new PlacedQuestion(round.Index, place.Index, isSpare, place.Item, find(place.Item)),
    ];
}
