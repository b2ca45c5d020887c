using System.Collections.Concurrent;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Store;

namespace QuizServer.Building;

/// <summary>The banks that somebody may read, with their questions. A bank is read again when it has changed.</summary>
internal sealed class QuestionShelf(BankStore banks, BankRights rights)
{
    private readonly ConcurrentDictionary<string, (long Revision, IReadOnlyList<BankQuestion> Questions)> _read = new();

    /// <summary>As it is now.</summary>
    public IReadOnlyList<ShelvedBank> For(DeskUser user) => [.. rights.All(user).Select(pair => new ShelvedBank(pair.Bank, Questions(pair.Bank)))];

    private IReadOnlyList<BankQuestion> Questions(StoredBank bank)
    {
        if (_read.TryGetValue(bank.Name, out var kept) && kept.Revision == bank.Revision)
        {
            return kept.Questions;
        }

        var questions = banks.All(bank.Name);
        _read[bank.Name] = (bank.Revision, questions);
        return questions;
    }
}

/// <summary>A bank with its questions.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Questions">Its questions in order.</param>
internal sealed record ShelvedBank(StoredBank Bank, IReadOnlyList<BankQuestion> Questions)
{
    private readonly Lazy<Dictionary<string, BankQuestion>> _byId = new(() => Questions.ToDictionary(question => question.Question.Id));

    /// <summary>A question by its number; null when there is none.</summary>
    public BankQuestion? Find(string id) => _byId.Value.GetValueOrDefault(id);
}

/// <summary>Looks a question up.</summary>
internal static class ShelvedBanks
{
    /// <summary>A question of one of the banks; null when there is none.</summary>
    public static BankQuestion? Find(this IReadOnlyList<ShelvedBank> banks, QuestionRef question) => banks.FirstOrDefault(bank => bank.Bank.Name == question.Bank)?.Find(question.Id);
}
