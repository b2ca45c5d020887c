using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>Words beside the large button for what the projectors show of a question.</summary>
public static class StageDeskWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Pages = new("题干分页", "Pages of the stem");
    public static readonly Phrase PageBack = new("上一页", "Back a page");
    public static readonly Phrase PageOn = new("下一页", "Next page");

    /// <summary>Which page the hall sees.</summary>
    public static Phrase Page(PageFace page) => new($"大屏第 {page.Number}/{page.Count} 页", $"Page {page.Number}/{page.Count}");
#pragma warning restore CS1591
}
