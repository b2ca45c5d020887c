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

    /// <summary>So many sentences that the projector needs several pages.</summary>
    public static readonly string LongStem = string.Concat(Enumerable.Repeat("红军长征途中召开的一次重要会议在这里举行。", 30));

    /// <summary>An Open contest for two organisations.</summary>
    public static ContestPlan Open(params Round[] rounds) => Of(rounds) with { Teams = [], Open = new OpenPlan(), Organisations = ["城关镇", "县直机关"] };

    public static ContestPlan WithTeams(this ContestPlan plan, int count, int seats = 1, int captain = 1, int named = 1) =>
        plan with { Teams = Teams(count, seats, captain, named) };

    public static IReadOnlyList<TeamPlan> Teams(int count, int seats = 1, int captain = 1, int named = 1) =>
        [.. Enumerable.Range(1, count).Select(number => new TeamPlan(number, $"第{number}队", seats, captain, named))];

    /// <summary>Spoken, one question per team of three, 30 seconds, wrong and timeout take 5.</summary>
    public static RequiredRound Required(int questions = 3, string prefix = "必") =>
        new() { Title = "必答题", Questions = Questions(prefix, questions), Wrong = -5, Timeout = -5 };

    /// <summary>Spoken, one question per team of three, marked by judges without dropping; timeout takes 5.</summary>
    public static RequiredRound Marked(int questions = 3, string prefix = "评") =>
        Required(questions, prefix) with { Title = "评分题", Wrong = 0, Marking = new Marking(0, 1) };

    /// <summary>Judges 评委1, 评委2 and so on, the first of them the chief.</summary>
    public static IReadOnlyList<JudgePlan> Judges(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new JudgePlan(number, $"评委{number}", IsChief: number == 1))];

    /// <summary>By tablet, 20 seconds, wrong takes 5.</summary>
    public static SimultaneousRound Simultaneous(int questions = 2, string prefix = "同") =>
        new() { Title = "同答题", Questions = Questions(prefix, questions), Input = AnswerInput.Tablet, Seconds = 20, Wrong = -5 };

    /// <summary>Spoken, by arrival, 3-2-1, 15 seconds to press, 10 to begin, 30 to answer, wrong takes 10.</summary>
    public static BuzzRound Buzz(int questions = 2, string prefix = "抢") =>
        new() { Title = "抢答题", Questions = Questions(prefix, questions), Wrong = -10, Timeout = -10, StartSeconds = 10, PressOrder = PressOrder.Arrival };

    /// <summary>Spoken, a press during the reading wins; wrong takes 10, when it interrupted 5.</summary>
    public static InterruptRound Interrupt(int questions = 2, string prefix = "断") =>
        new() { Title = "打断抢答题", Questions = Questions(prefix, questions), Wrong = -10, Timeout = -10, InterruptWrong = -5, EarlyPress = FalseStarts.Ignore, PressOrder = PressOrder.Arrival };

    /// <summary>One pick per team of three from 10, 20 and 30, two cells each, lowest score first.</summary>
    public static RiskRound Risk(string prefix = "险") =>
        new() { Title = "风险题", Questions = Questions(prefix, 6), Levels = [new(10, 2, 30), new(20, 2, 60), new(30, 2, 90)] };

    /// <summary>The same, picked by the team before.</summary>
    public static AssignRound Assign(string prefix = "指") =>
        new() { Title = "指定题", Questions = Questions(prefix, 6), Levels = [new(10, 2, 30), new(20, 2, 60), new(30, 2, 90)] };

    /// <summary>Two steps of 10 and 20 for each of three teams, by members in turn.</summary>
    public static LadderRound Ladder(string prefix = "步") => new() { Title = "步步高", Questions = Questions(prefix, 6), Steps = [10, 20] };

    /// <summary>Two questions for each of three teams in 90 seconds.</summary>
    public static SpeedRound Speed(string prefix = "速") => new() { Title = "限时题", Questions = Questions(prefix, 6), Seconds = 90 };

    /// <summary>Four questions between each two of the teams; wrong takes 10.</summary>
    public static DuelRound Duel(int questions = 4, string prefix = "战") =>
        new() { Title = "对战题", Questions = Questions(prefix, questions), Wrong = -10, Timeout = -10, Seconds = 20 };

    /// <summary>One question for each of three teams, the others are its panel; 5 for each that is wrong.</summary>
    public static PanelRound Panel(int questions = 3, string prefix = "团") =>
        new() { Title = "百人团", Questions = Questions(prefix, questions), Input = AnswerInput.Tablet, Seconds = 20, Value = 5, Wrong = -5 };

    /// <summary>Two questions for the audience, one of 50 numbers drawn for each.</summary>
    public static AudienceRound Audience(string prefix = "观") => new() { Title = "观众题", Questions = Questions(prefix, 2), CalledBy = AudienceCall.Draw, Numbers = 50 };

    /// <summary>Sudden death; a false start is out of the question.</summary>
    public static TieBreakRound TieBreak(int questions = 3, string prefix = "加") => new() { Title = "加赛题", Questions = Questions(prefix, questions), PressOrder = PressOrder.Arrival };

    public static IReadOnlyList<Question> Questions(string prefix, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Choice($"{prefix}{number}"))];

    public static Question Choice(string id, QuestionType type = QuestionType.SingleChoice, params int[] key) => new(
        id, type, $"题干 {id}", type is QuestionType.TrueFalse or QuestionType.Oral ? [] : ["甲", "乙", "丙", "丁"],
        type == QuestionType.Oral ? new AnswerKey([], "口答的要点") : new AnswerKey(key.Length == 0 ? [Right] : key, null),
        "解析", "出处", "分类", Difficulty.Easy);
}
