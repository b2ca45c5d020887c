using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;

namespace QuizServer.Building;

/// <summary>The banks that somebody may read, with their questions.</summary>
internal sealed class QuestionShelf(BankRights rights, BankIndexes indexes)
{
    /// <summary>As it is now.</summary>
    public IReadOnlyList<ShelvedBank> For(DeskUser user) => [.. rights.All(user).Select(pair => new ShelvedBank(pair.Bank, indexes.Of(pair.Bank)))];
}

/// <summary>A bank with its questions.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Index">Its questions.</param>
internal sealed record ShelvedBank(StoredBank Bank, BankIndex Index)
{
    /// <summary>Its questions in order.</summary>
    public IReadOnlyList<BankQuestion> Questions => Index.Questions;

    /// <summary>A question by its number; null when there is none.</summary>
    public BankQuestion? Find(string id) => Index.Find(id);
}

/// <summary>Looks a question up.</summary>
internal static class ShelvedBanks
{
    /// <summary>A question of one of the banks; null when there is none.</summary>
    public static BankQuestion? Find(this IReadOnlyList<ShelvedBank> banks, QuestionRef question) => banks.FirstOrDefault(bank => bank.Bank.Name == question.Bank)?.Find(question.Id);
}
