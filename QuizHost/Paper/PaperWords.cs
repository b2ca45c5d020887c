using QuizContracts;

namespace QuizHost.Paper;

/// <summary>Words of a contest on paper.</summary>
public static class PaperWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("纸质备份", "Paper fallback");
    public static readonly Phrase Hint = new("赛前打印，设备全部失灵时照此进行。题目含答案，请专人保管。", "Print it beforehand, and hold the contest from it when everything else fails. It holds the answers: keep it safe.");
    public static readonly Phrase Print = new("打印", "Print");
    public static readonly Phrase Secret = new("密", "Secret");
    public static readonly Phrase HostSheet = new("主持人用题", "The host's questions");
    public static readonly Phrase ScoreSheet = new("记分表", "Score sheet");
    public static readonly Phrase Notes = new("备注", "Notes");
    public static readonly Phrase Spares = new("备用题", "Spares");
    public static readonly Phrase Spare = new("备用题", "Spare");
    public static readonly Phrase Drawn = new("本环节的题目和次序由抽签决定，这里是全部题目。", "Which questions are asked here, and in which order, is drawn; these are all of them.");
    public static readonly Phrase Team = new("队名", "Team");
    public static readonly Phrase Sum = new("小计", "Sum");
    public static readonly Phrase Before = new("上环节累计", "Brought forward");
    public static readonly Phrase Total = new("累计", "Total");
    public static readonly Phrase Signatures = new("记分员签字：　　　　　　　　裁判长签字：　　　　　　　　", "Scorer:                              Chief judge:                              ");
    public static readonly Phrase NoSheet = new("公开赛的参赛者当场报名，不印记分表。", "Participants of an Open contest enter on the spot; there is no score sheet.");
    public static readonly Phrase Source = new("出处", "Source");
    public static readonly Phrase Clues = new("线索", "Clues");

    public static Phrase Seconds(int seconds) => new($"{seconds} 秒", $"{seconds} s");
#pragma warning restore CS1591
}
