namespace QuizContracts.Views;

/// <summary>A sponsor (赞助单位) whose picture the projectors show when the host wishes it.</summary>
/// <param name="Name">Its name, 1 to 30 characters.</param>
/// <param name="Picture">Content address of its picture.</param>
public sealed record Sponsor(string Name, string Picture)
{
    /// <summary>A contest has no more of them.</summary>
    public const int Most = 12;

    /// <summary>More does not fit below a picture.</summary>
    public const int LongestName = 30;
}
