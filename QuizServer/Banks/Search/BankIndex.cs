using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Search;

/// <summary>A bank as it is searched: each question with its texts and the first letters of their pinyin.</summary>
internal sealed class BankIndex
{
    private readonly List<Entry> _entries;
    private readonly Dictionary<string, int> _places;

    public BankIndex(IReadOnlyList<BankQuestion> questions)
    {
        Questions = questions;
        _entries = [.. questions.Select(question => new Entry(question))];
        _places = Enumerable.Range(0, questions.Count).ToDictionary(place => questions[place].Question.Id, place => place);
        Categories = [.. questions.Select(question => question.Question.Category).Where(category => category.Length > 0).Distinct()];
    }

    /// <summary>All categories in the order of their first question.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>All its questions in order.</summary>
    public IReadOnlyList<BankQuestion> Questions { get; }

    /// <summary>A question by its number; null when there is none.</summary>
    public BankQuestion? Find(string id) => _places.TryGetValue(id, out var place) ? Questions[place] : null;

    /// <summary>Those that a query finds, in order.</summary>
    public IEnumerable<BankQuestion> Find(BankQuery query)
    {
        var words = Plain(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _entries.Where(entry => Fits(entry.Question, query) && words.All(entry.Has)).Select(entry => entry.Question);
    }

    /// <summary>The numbers before and after a question.</summary>
    public (string? Previous, string? Next) Beside(string id) => _places.TryGetValue(id, out var place)
        ? (place > 0 ? Questions[place - 1].Question.Id : null, place + 1 < Questions.Count ? Questions[place + 1].Question.Id : null)
        : (null, null);

    private static bool Fits(BankQuestion question, BankQuery query) =>
        (query.Type is not { } type || question.Question.Type == type)
        && (query.Status is not { } status || question.Status == status)
        && (query.Category is not { } category || question.Question.Category == category)
        && (query.Difficulty is not { } difficulty || question.Question.Difficulty == difficulty);

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();

    private sealed class Entry(BankQuestion question)
    {
        // Made when first searched: a list that is only looked through needs none.
        private (string Text, string Initials)? _texts;

        public BankQuestion Question => question;

        public bool Has(string word)
        {
            var (text, initials) = _texts ??= Texts();
            return text.Contains(word, StringComparison.Ordinal)
                || (word.Length >= 2 && word.All(char.IsAsciiLetterOrDigit) && initials.Contains(word, StringComparison.Ordinal));
        }

        private (string Text, string Initials) Texts()
        {
            var cells = RowWriter.Write(question.Question).Cells;
            return (Plain(string.Join('\n', cells.Values)), string.Join(' ', cells.Values.Select(PinyinInitials.Of)));
        }
    }
}
