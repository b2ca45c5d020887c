using QuizContracts;

namespace QuizClient.Words;

/// <summary>Words of a contestant's own past questions.</summary>
public static class HistoryWords
{
    /// <summary>The page, and what opens it.</summary>
    public static readonly Phrase Title = new("我的答题", "My answers");

    /// <summary>Back to the contest.</summary>
    public static readonly Phrase Back = new("返回比赛", "Back to the contest");

    /// <summary>Nothing was ruled on yet.</summary>
    public static readonly Phrase Empty = new("本队还没有已判定的题目。", "No question of yours has been ruled on yet.");

    /// <summary>Before the team's own answer.</summary>
    public static readonly Phrase Answer = new("我的答案：", "My answer: ");

    /// <summary>The answer was not given by tablet.</summary>
    public static readonly Phrase NoTablet = new("没有在平板上提交", "Nothing was submitted by tablet");

    /// <summary>The standings are frozen.</summary>
    public static readonly Phrase Frozen = new("封榜中，最后揭晓后才显示累计得分。", "The standings are frozen; running scores show once the places are unveiled.");

    /// <summary>The score after it.</summary>
    public static Phrase ScoreAfter(decimal score) => new($"累计 {NumberWords.Score(score)} 分", $"Score {NumberWords.Score(score)}");
}
