using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Facts (知识点) about which too many questions ask, in all banks that are checked together.</summary>
internal static class FactsTooOften
{
    private const int Most = 3;

    /// <summary>A note for each question beyond the third of its fact, naming the others.</summary>
    public static IEnumerable<QualityNote> Of(IReadOnlyList<CheckedQuestion> all) =>
        from fact in all.Where(question => question.Question.Fact.Length > 0).GroupBy(question => question.Question.Fact)
        where fact.Count() > Most
        from question in fact.Skip(Most)
        let others = string.Join('、', fact.TakeWhile(other => other != question).Select(question.NameOf))
        select question.Note(QualityKind.Fact, true, new($"知识点“{fact.Key}”已有 {others} 几题，再问就太多了。", $"{others} ask about the fact “{fact.Key}” already; more would be too many."));
}
