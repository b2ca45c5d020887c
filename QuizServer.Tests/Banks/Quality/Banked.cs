using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Quality;

namespace QuizServer.Tests.Banks.Quality;

/// <summary>Questions for the checks, and what these say about them.</summary>
internal static class Banked
{
    public static Question Choice(string id, string stem, int right, params string[] options) => new(
        id, QuestionType.SingleChoice, stem, options, new AnswerKey([right], null), "解析", "《中国共产党一百年大事记》", "分类", Difficulty.Easy);

    public static Question Spoken(string id, string stem, string answer) => new(
        id, QuestionType.Oral, stem, [], new AnswerKey([], answer), "解析", "《中国共产党一百年大事记》", "分类", Difficulty.Easy);

    public static Question Statement(string id, string stem, bool isTrue = true) => new(
        id, QuestionType.TrueFalse, stem, [], new AnswerKey([isTrue ? 0 : 1], null), "解析", "《中国共产党一百年大事记》", "分类", Difficulty.Easy);

    public static IReadOnlyList<QualityNote> Notes(params Question[] questions) => Notes(questions.AsEnumerable());

    public static IReadOnlyList<QualityNote> Notes(IEnumerable<Question> questions, params DisputedFact[] disputed) => new QualityChecks(disputed).Of([CheckedBank.Of("党史", questions)]);

    public static IReadOnlyList<QualityNote> Notes(Question here, Question there) => new QualityChecks([]).Of([CheckedBank.Of("甲", [here]), CheckedBank.Of("乙", [there])]);
}
