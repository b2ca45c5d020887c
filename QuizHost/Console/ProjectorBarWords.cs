using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>Words of the list of projectors.</summary>
public static class ProjectorBarWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("大屏", "Projectors");
    public static readonly Phrase None = new("还没有大屏打开本场比赛。", "No projector shows this contest yet.");
    public static readonly Phrase Sound = new("由它出声", "The hall hears it");
    public static readonly Phrase Shows = new("显示", "Shows");
    public static readonly Phrase Gone = new("断开", "cut off");
    public static readonly Phrase Silent = new("没有声音：到那台屏幕按一下", "no sound: press that screen once");
    public static readonly Phrase Unplayable = new("本题有媒体放不出", "cannot show some media of this question");
    public static readonly Phrase Small = new("没有全屏：到那台屏幕按一下", "not full: press that screen once");
    public static readonly Phrase NobodyHeard = new("没有一台大屏出声。", "No projector is heard.");
#pragma warning restore CS1591

    /// <summary>What a projector shows.</summary>
    public static Phrase Of(Showing showing) => showing switch
    {
        Showing.All => new("全部", "everything"),
        Showing.Standings => new("只显示积分榜", "the standings alone"),
        Showing.Title => new("只显示标题", "the title alone"),
        Showing.Sponsors => new("赞助鸣谢", "the sponsors"),
        Showing.Black => new("黑屏", "black"),
        _ => new("直播叠加（透明）", "overlay for a camera"),
    };
}
