using System.Collections.Concurrent;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Desk;

/// <summary>What the checks say about banks, kept until a bank changes.</summary>
internal sealed class BankNotes(QualityChecks checks)
{
    private readonly ConcurrentDictionary<string, (long Revision, SaidOfBank Said)> _known = new();

    /// <summary>What is to be said about a bank as it is now.</summary>
    public SaidOfBank Of(StoredBank bank, BankIndex index)
    {
        if (_known.TryGetValue(bank.Name, out var known) && known.Revision == bank.Revision)
        {
            return known.Said;
        }

        var said = SaidOfBank.Of(bank.Name, index, checks);
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

    /// <summary>Asks all checks about the questions that are in use. That a source is missing the page says anyway.</summary>
    public static SaidOfBank Of(string bank, BankIndex index, QualityChecks checks)
    {
        var inUse = index.Questions.Where(question => question.Status != ReviewStatus.Retired).Select(question => question.Question);
        var notes = checks.Of([CheckedBank.Of(bank, inUse)]).Where(note => note.Kind != QualityKind.Source).ToList();
        return new([.. notes.Where(note => note.Id is null).Select(note => note.Sentence)], notes.Where(note => note.Id is not null).ToLookup(note => note.Id!, note => note.Sentence));
    }
}
