using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Theming;

/// <summary>Words of the page on which the looks of a contest are chosen.</summary>
public static class LooksWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("外观", "Looks");
    public static readonly Phrase Missing = new("没有这场比赛。", "There is no such contest.");
    public static readonly Phrase Theme = new("主题", "Theme");
    public static readonly Phrase Mode = new("明暗", "Light or dark");
    public static readonly Phrase Ground = new("底色", "Ground colour");
    public static readonly Phrase Trim = new("饰色", "Ornament colour");
    public static readonly Phrase Own = new("用自己的颜色", "A colour of our own");
    public static readonly Phrase Logo = new("会标", "Logo");
    public static readonly Phrase Background = new("背景图（入场、标题、颁奖）", "Background picture (lobby, title, podium)");
    public static readonly Phrase Remove = new("去掉", "Remove");
    public static readonly Phrase Save = new("更换", "Change");
    public static readonly Phrase Preview = new("现在的大屏", "The projector now");
    public static readonly Phrase Hint = new("保存后，打开着的大屏立刻改变；平板下次打开时改变。", "Open projectors change at once when it is saved, tablets when they are opened next.");
#pragma warning restore CS1591

    /// <summary>A theme.</summary>
    public static Phrase Of(Theme theme) => theme == QuizContracts.Views.Theme.Neutral ? new("素雅（蓝灰）", "Neutral (blue and steel)") : new("庄重（红金）", "Ceremonial (red and gold)");

    /// <summary>A mode.</summary>
    public static Phrase Of(Mode mode) => mode == QuizContracts.Views.Mode.Dark ? new("深色纸", "Dark paper") : new("浅色纸", "Light paper");

    /// <summary>A picture with too many bytes.</summary>
    public static Phrase TooLarge(long size, long largest) => new($"图片有 {size / 1024 / 1024} MB，最多 {largest / 1024 / 1024} MB。", $"The picture has {size / 1024 / 1024} MB; at most {largest / 1024 / 1024} MB are taken.");
}
