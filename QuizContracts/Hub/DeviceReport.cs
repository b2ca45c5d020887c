namespace QuizContracts.Hub;

/// <summary>What a contestant's device tells of itself: once after it has connected, and when something of it changes.</summary>
/// <param name="Battery">Charge, 0 to 1; null where the browser does not tell.</param>
/// <param name="IsCharging">The battery is being charged; null where the browser does not tell.</param>
/// <param name="Awake">What keeps the screen lit: <c>lock</c> for the browser's own lock, <c>film</c> for a film that plays in its place, <c>none</c>.</param>
/// <param name="IsHidden">The page is in the background, or the screen is dark.</param>
/// <param name="HasSound">The browser lets the page sound.</param>
/// <param name="Width">Width of the page in CSS pixels.</param>
/// <param name="Height">Height of the page in CSS pixels.</param>
/// <param name="TouchedAt">Contest clock in milliseconds at which its buzzer was tried; null while it was not.</param>
/// <param name="TouchDelay">Milliseconds from that touch until the page had it.</param>
/// <param name="Loading">Id of the question on its page whose pictures, sounds and films are still on their way; null while nothing is.</param>
public sealed record DeviceReport(
    double? Battery, bool? IsCharging, string Awake, bool IsHidden, bool HasSound, int Width, int Height, double? TouchedAt, double? TouchDelay, string? Loading = null)
{
    /// <summary>The browser's own lock keeps the screen lit.</summary>
    public const string Lock = "lock";

    /// <summary>A film that plays keeps the screen lit.</summary>
    public const string Film = "film";

    /// <summary>Nothing keeps the screen lit.</summary>
    public const string Nothing = "none";

    private const int LongestSide = 20_000, LongestName = 100;

    /// <summary>Every number is in its range, and every word is known.</summary>
    public bool IsWhole =>
        Battery is null or >= 0 and <= 1 && Awake is Lock or Film or Nothing && Width is > 0 and <= LongestSide && Height is > 0 and <= LongestSide
        && (TouchedAt, TouchDelay) is (null, null) or ( >= 0 and < 1e12, >= 0 and <= 60_000)
        && Loading is null or { Length: > 0 and <= LongestName };
}
