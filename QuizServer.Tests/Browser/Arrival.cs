using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>Waiting for a page to come to another address.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits until the page stands at an address. <c>WaitForURLAsync</c> misses a change that happens while it is being called,
    /// and then waits for the next one until its time is over, on a page that has long arrived; this one looks again and again.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="ending">How the address ends, a regular expression.</param>
    public static Task ArrivesAt(this IPage page, string ending) =>
        Expect(page).ToHaveURLAsync(new Regex($"{ending}$"), new() { Timeout = 30_000 });
}
