using F23.StringSimilarity;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Questions that are asked twice, in all banks that are checked together: the same stem, or nearly the same stem with the same answer.</summary>
internal static class Duplicates
{
    // Two statements differ in one word where one of them is wrong; what is asked for one answer may be said in many ways.
    private const double AlikeStatements = 0.85, AlikeStems = 0.7;

    private static readonly SorensenDice Dice = new(Shingles.Length);

    /// <summary>A note for each question that repeats an earlier one.</summary>
    public static IEnumerable<QualityNote> Of(IReadOnlyList<CheckedQuestion> all) => SameStem(all).Concat(NearlySame(all));

    private static IEnumerable<QualityNote> SameStem(IReadOnlyList<CheckedQuestion> all) =>
        from same in all.GroupBy(question => (question.Stem, question.Question.Type, Parts(question.Question)))
        from question in same.Skip(1)
        let first = same.First()
        let isSame = HasSameAnswer(first, question)
        select question.Note(QualityKind.Duplicate, true, isSame
            ? new($"与 {question.NameOf(first)} 是同一道题。", $"It is the same question as {question.NameOf(first)}.")
            : new($"与 {question.NameOf(first)} 题干相同，答案却不同。", $"It has the stem of {question.NameOf(first)} but another answer."));

    private static IEnumerable<QualityNote> NearlySame(IReadOnlyList<CheckedQuestion> all) =>
        from pair in Pairs(all.Where(question => question.Question.Type == QuestionType.TrueFalse), AlikeStatements)
            .Concat(all.Where(question => question.Answers.Count > 0).GroupBy(question => string.Join('|', question.Answers)).SelectMany(same => Pairs(same, AlikeStems)))
        select pair.Second.Note(QualityKind.Duplicate, true, new($"与 {pair.Second.NameOf(pair.First)} 几乎是同一道题。", $"It is nearly the same question as {pair.Second.NameOf(pair.First)}."));

    private static IEnumerable<(CheckedQuestion First, CheckedQuestion Second)> Pairs(IEnumerable<CheckedQuestion> questions, double alike)
    {
        var list = questions.ToList();
        bool AreAlike(int first, int second) => list[first].Stem != list[second].Stem && Dice.Similarity(list[first].Stem, list[second].Stem) >= alike;
        return Shingles.Alike([.. list.Select(question => question.Stem)], alike, AreAlike).Select(pair => (list[pair.First], list[pair.Second]));
    }

    // “按先后排列” may be asked of other things each time.
    private static string Parts(Question question) => question.Type is QuestionType.SingleChoice or QuestionType.FillIn or QuestionType.TrueFalse or QuestionType.Oral or QuestionType.Numeric
        ? ""
        : string.Join('|', question.Options.Concat(question.Clues ?? []).Order(StringComparer.Ordinal));

    private static bool HasSameAnswer(CheckedQuestion first, CheckedQuestion second) =>
        first.Answers.Count > 0 ? first.Answers.SequenceEqual(second.Answers) : Chosen(first.Question).SetEquals(Chosen(second.Question));

    private static HashSet<string> Chosen(Question question) =>
        [.. question.Key.Choices.Select(choice => choice < question.Options.Count ? question.Options[choice] : $"{choice}")];
}
