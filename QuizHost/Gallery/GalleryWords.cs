using QuizContracts;

namespace QuizHost.Gallery;

/// <summary>Words of the gallery.</summary>
public static class GalleryWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("画面总览", "Gallery");
    public static readonly Phrase Subtitle = new("大屏、平板与工作台的每一种画面，内容都是样例。", "Every picture of projector, tablet and desk, with samples.");
    public static readonly Phrase Dress = new("主题与明暗", "Theme and paper");
    public static readonly Phrase Projector = new("大屏", "Projector");
    public static readonly Phrase Tablet = new("平板", "Tablet");
    public static readonly Phrase Desk = new("工作台", "Desk");
    public static readonly Phrase Button = new("按钮", "Button");
    public static readonly Phrase Field = new("输入框", "Field");
    public static readonly Phrase Choice = new("选项", "Choice");
    public static readonly Phrase Letters = new("字号", "Letters");
    public static readonly Phrase Distances = new("间距", "Distances");
    public static readonly Phrase Off = new("不可用", "Off");
#pragma warning restore CS1591
}
