using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>All that an experienced editor would look at. A check is a file of its own and a line here.</summary>
/// <param name="disputed">Facts about which sources differ.</param>
internal sealed class QualityChecks(IReadOnlyList<DisputedFact> disputed)
{
    /// <summary>Notes on banks that are used together, on each bank first as a whole and then question by question in its order.</summary>
    public IReadOnlyList<QualityNote> Of(IReadOnlyList<CheckedBank> banks)
    {
        IReadOnlyList<CheckedQuestion> all = [.. banks.SelectMany(bank => bank.Questions)];
        var places = all.Select((question, place) => (question, place)).ToLookup(one => (one.question.Bank, (string?)one.question.Question.Id), one => one.place);
        var order = banks.Select((bank, place) => (bank.Name, place)).ToDictionary(one => one.Name, one => one.place);
        return [.. banks.SelectMany(OfBank)
            .Concat(all.SelectMany(OfQuestion))
            .Concat(GivenAway.Of(all))
            .Concat(FactsTooOften.Of(all))
            .Concat(Duplicates.Of(all))
            .OrderBy(note => order[note.Bank])
            .ThenBy(note => note.Id is null ? -1 : places[(note.Bank, note.Id)].First())];
    }

    private static IEnumerable<QualityNote> OfBank(CheckedBank bank) =>
    [
        .. AnswerPositions.Of(bank),
        .. LongestAnswers.Of(bank),
        .. Balance.Of(bank),
    ];

    private IEnumerable<QualityNote> OfQuestion(CheckedQuestion question) =>
    [
        .. OptionLengths.Of(question),
        .. OptionKinds.Of(question),
        .. Lengths.Of(question),
        .. DisputedFacts.Of(question, disputed),
        .. Sources.Of(question),
    ];
}
