using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Quality;

/// <summary>Whether one type, one category or one degree of difficulty makes up too much of a bank. A bank may be meant so: it is only good to know.</summary>
internal static class Balance
{
    private const int Least = 30;
    private const double MostOfType = 0.7, MostOfCategory = 0.6, MostOfDifficulty = 0.7;

    /// <summary>A note for each that prevails, and for each difficulty of which there is nothing.</summary>
    public static IEnumerable<QualityNote> Of(CheckedBank bank)
    {
        var questions = bank.Questions.Select(question => question.Question).ToList();
        if (questions.Count < Least)
        {
            return [];
        }

        var categories = questions.Where(question => question.Category.Length > 0).Select(question => question.Category).ToList();
        return
        [
            .. Prevails(bank, questions.Select(question => TypeNames.Write(question.Type)), MostOfType, new("题型", "type")),
            .. categories.Distinct().Count() > 1 ? Prevails(bank, categories, MostOfCategory, new("分类", "category")) : [],
            .. Prevails(bank, questions.Select(question => DifficultyNames.Write(question.Difficulty)), MostOfDifficulty, new("难度", "difficulty")),
            .. Enum.GetValues<Difficulty>().Except(questions.Select(question => question.Difficulty)).Select(DifficultyNames.Write)
                .Select(missing => bank.Note(QualityKind.Balance, false, new($"没有难度为“{missing}”的题。", $"There is no question of the difficulty {missing}."))),
        ];
    }

    private static IEnumerable<QualityNote> Prevails(CheckedBank bank, IEnumerable<string> values, double most, Phrase of)
    {
        var all = values.ToList();
        return all.GroupBy(value => value).Where(group => group.Count() > most * all.Count).Select(group => (group.Key, Percent: Math.Round(100.0 * group.Count() / all.Count)))
            .Select(group => bank.Note(QualityKind.Balance, false, new($"{of.Zh}“{group.Key}”占了 {group.Percent}%。", $"{group.Percent}% are of the {of.En} {group.Key}.")));
    }
}
