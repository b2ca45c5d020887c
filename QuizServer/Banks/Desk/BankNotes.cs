using System.Runtime.CompilerServices;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;

namespace QuizServer.Banks.Desk;

/// <summary>What the checks say about banks, kept until a bank changes.</summary>
internal sealed class BankNotes(QualityChecks checks)
{
    // A changed bank has another index.
    private readonly ConditionalWeakTable<BankIndex, SaidOfBank> _known = [];

    /// <summary>What is to be said about a bank as it is now.</summary>
    public SaidOfBank Of(string bank, BankIndex index) => _known.GetValue(index, known => SaidOfBank.Of(bank, known, checks));
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
