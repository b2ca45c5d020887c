using System.Collections.Concurrent;
using QuizContracts;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Desk;

/// <summary>What the checks say about banks, kept until a bank changes.</summary>
internal sealed class BankNotes
{
    private readonly ConcurrentDictionary<string, (long Revision, SaidOfBank Said)> _known = new();

    /// <summary>What is to be said about a bank as it is now.</summary>
    public SaidOfBank Of(StoredBank bank, BankIndex index)
    {
        if (_known.TryGetValue(bank.Name, out var known) && known.Revision == bank.Revision)
        {
            return known.Said;
        }

        var said = SaidOfBank.Of(index);
        _known[bank.Name] = (bank.Revision, said);
        return said;
    }
}

/// <summary>What the checks say about one bank.</summary>
internal sealed class SaidOfBank(IReadOnlyList<Phrase> ofBank, ILookup<string, Phrase> ofQuestions)
{
    /// <summary>About the bank as a whole.</summary>
    public IReadOnlyList<Phrase> OfBank => ofBank;

    /// <summary>About one question.</summary>
    public IReadOnlyList<Phrase> Of(string id) => [.. ofQuestions[id]];

    /// <summary>Asks all checks.</summary>
    public static SaidOfBank Of(BankIndex index) => new([], index.Questions.Take(0).ToLookup(question => question.Question.Id, _ => Phrase.Same("")));
}
