using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Tests.Engine;

/// <summary>Small plans with readable defaults: three teams with one tablet each, 100 points to begin with.</summary>
internal static class Plans
{
    /// <summary>The right option of every choice question here.</summary>
    public const int Right = 1;

    public const int WrongOption = 2;

    public static ContestPlan Of(params Round[] rounds) =>
        new("QZ7H2K", "知识竞赛", 100, AnswersFrom.First, Teams(3), rounds);

    public static ContestPlan WithTeams(this ContestPlan plan, int count, int seats = 1, int captain = 1, int named = 1) =>
        plan with { Teams = Teams(count, seats, captain, named) };

    public static IReadOnlyList<TeamPlan> Teams(int count, int seats = 1, int captain = 1, int named = 1) =>
        [.. Enumerable.Range(1, count).Select(number => new TeamPlan(number, $"第{number}队", seats, captain, named))];

    /// <summary>Spoken, one question per team of three, 30 seconds, wrong and timeout take 5.</summary>
    public static RequiredRound Required(int questions = 3, string prefix = "必") =>
        new() { Title = "必答题", Questions = Questions(prefix, questions), Wrong = -5, Timeout = -5 };

    /// <summary>By tablet, 20 seconds, wrong takes 5.</summary>
    public static SimultaneousRound Simultaneous(int questions = 2, string prefix = "同") =>
        new() { Title = "同答题", Questions = Questions(prefix, questions), Input = AnswerInput.Tablet, Seconds = 20, Wrong = -5 };

    /// <summary>Spoken, 3-2-1, 15 seconds to press, 10 to begin, 30 to answer, wrong takes 10.</summary>
    public static BuzzRound Buzz(int questions = 2, string prefix = "抢") =>
        new() { Title = "抢答题", Questions = Questions(prefix, questions), Wrong = -10, Timeout = -10, StartSeconds = 10 };

    public static IReadOnlyList<Question> Questions(string prefix, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Choice($"{prefix}{number}"))];

    public static Question Choice(string id, QuestionType type = QuestionType.SingleChoice, params int[] key) => new(
        id, type, $"题干 {id}", type is QuestionType.TrueFalse or QuestionType.Oral ? [] : ["甲", "乙", "丙", "丁"],
        type == QuestionType.Oral ? new AnswerKey([], "口答的要点") : new AnswerKey(key.Length == 0 ? [Right] : key, null),
        "解析", "出处", "分类", Difficulty.Easy);
}
