using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Theming;

/// <summary>Words of the sponsors on the page of a contest's looks.</summary>
public static class SponsorWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("赞助单位", "Sponsors");
    public static readonly Phrase Hint = new(
        $"最多 {Sponsor.Most} 张图片，改了就保存。控台“大屏”里选“赞助鸣谢”，大屏就轮流放映，每张 8 秒。",
        $"At most {Sponsor.Most} pictures, kept as soon as they are changed. Choose “the sponsors” for a projector on the console, and it shows each for 8 seconds.");
    public static readonly Phrase Name = new("名称", "Name");
    public static readonly Phrase Up = new("上移", "Up");
    public static readonly Phrase Add = new("添加图片", "Add a picture");
#pragma warning restore CS1591
}
