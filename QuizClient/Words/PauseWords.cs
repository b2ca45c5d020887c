using QuizContracts;

namespace QuizClient.Words;

/// <summary>Why the contest stands still, as hall and contestants read it.</summary>
public static class PauseWords
{
    /// <summary>What to do meanwhile.</summary>
    public static readonly Phrase Wait = new("计时已停止，请稍候。", "The clock has stopped. One moment, please.");

    /// <summary>The reason in a few words.</summary>
    public static Phrase Of(PauseReason reason) => reason switch
    {
        PauseReason.Host => new("比赛暂停", "Paused"),
        PauseReason.Restart => new("系统重新启动，比赛暂停", "Paused: the system was restarted"),
        _ => new("成绩暂时无法保存，比赛暂停", "Paused: results cannot be saved"),
    };

    /// <summary>What it means for everyone.</summary>
    public static Phrase Meaning(PauseReason reason) => reason switch
    {
        PauseReason.Host => new("请等主持人继续。", "The host will go on soon."),
        PauseReason.Restart => new("此前的抢答、答案和得分都已保存。", "Every press, answer and score until now is safe."),
        _ => new("恢复之前，不接受抢答和作答。", "No press and no answer is taken until this is mended."),
    };
}
