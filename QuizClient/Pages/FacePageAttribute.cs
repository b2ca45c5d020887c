namespace QuizClient.Pages;

/// <summary>Marks a page of the hall or of a contestant: the app shell links its style sheet, and the page script where it is live.</summary>
/// <param name="sheet">Name of its style sheet: <c>projector</c> or <c>play</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FacePageAttribute(string sheet) : Attribute
{
    /// <summary>Name of its style sheet.</summary>
    public string Sheet { get; } = sheet;

    /// <summary>The page script runs here.</summary>
    public bool IsLive { get; init; } = true;

    /// <summary>It shows samples, dressed as its address asks (<c>?theme=neutral&amp;paper=dark</c>).</summary>
    public bool IsSample { get; init; }
}
