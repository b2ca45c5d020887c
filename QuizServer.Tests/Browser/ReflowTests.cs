using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>WCAG 1.4.10: in a window of 320 pixels, which is what 400 % leave of a usual one, no page is wider than the window. What must be wide scrolls in a box of its own.</summary>
[Collection("Browser")]
public sealed class ReflowTests
{
    private readonly List<string> _wide = [];

    [SkippableTheory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task No_page_is_wider_than_a_window_of_320_pixels(string language)
    {
        await new EveryPage(Look, desk: (320, 640), tablet: (320, 640)).Walk(language, "light");

        Assert.True(_wide.Count == 0, string.Join('\n', _wide.Distinct()));
    }

    private async Task Look(IPage page, string name)
    {
        // A projector is no page that somebody holds before the eyes.
        if (name.StartsWith("hall", StringComparison.Ordinal) || name.Contains("/projector/", StringComparison.Ordinal))
        {
            return;
        }

        var culprits = await page.EvaluateAsync<string[]>("""
            () => {
              const width = document.documentElement.clientWidth;
              const isBoxed = (element) => element && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || isBoxed(element.parentElement));
              return document.documentElement.scrollWidth <= width ? [] : [`${document.documentElement.scrollWidth} of ${width}`, ...Array.from(document.body.querySelectorAll('*'))
                .filter((element) => element.getBoundingClientRect().right > width + 1 && !isBoxed(element.parentElement))
                .slice(0, 6).map((element) => `  ${element.outerHTML.slice(0, 140)}`)];
            }
            """);
        _wide.AddRange(culprits.Select(culprit => $"{name}: {culprit}"));
    }
}
