using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>
/// WCAG 2.4.7 and 2.4.11: whoever goes through a page by the Tab key, there and back, sees where the focus is: it wears a ring, and nothing that stays in its
/// place on the window, as a head or the button that submits, covers all of it. The windows are low, where there is most to scroll.
/// </summary>
[Collection("Browser")]
public sealed class FocusInSightTests
{
    // The longest pages repeat one row; a walk through all of it finds nothing else.
    private const int MostSteps = 90;

    // Null when the focus has left the page, empty when it is seen. A frame is a page of its own.
    private const string Sight = """
        () => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return null;
          if (focused.tagName === 'IFRAME') return '';
          const isRinged = (element, levels) => {
            const style = getComputedStyle(element);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || levels > 0 && element.parentElement && isRinged(element.parentElement, levels - 1);
          };
          const box = focused.getBoundingClientRect();
          const isShown = (x, y) => {
            const top = document.elementFromPoint(x, y);
            return top && (focused.contains(top) || top.contains(focused));
          };
          const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
          const inSight = shares.some((down) => shares.some((across) => isShown(box.left + box.width * across, box.top + box.height * down)));
          const what = focused.outerHTML.slice(0, 120);
          return !inSight ? `hidden: ${what}` : isRinged(focused, 3) ? '' : `without a ring: ${what}`;
        }
        """;

    private readonly List<string> _hidden = [];

    [SkippableFact]
    public async Task The_focus_is_in_sight_on_every_page()
    {
        await new EveryPage(Look, desk: (1024, 600), tablet: (740, 360)).Walk("zh-CN", "light");

        Assert.True(_hidden.Count == 0, string.Join('\n', _hidden.Distinct()));
    }

    private async Task Look(IPage page, string name)
    {
        // Nobody sits before a projector.
        if (name.StartsWith("hall", StringComparison.Ordinal) || name.Contains("/projector/", StringComparison.Ordinal))
        {
            return;
        }

        var there = await Go(page, name, "Tab", MostSteps);
        await Go(page, name, "Shift+Tab", there);
    }

    private async Task<int> Go(IPage page, string name, string key, int most)
    {
        for (var step = 0; step < most; step++)
        {
            await page.Keyboard.PressAsync(key);
            switch (await page.EvaluateAsync<string?>(Sight))
            {
                case null:
                    return step;
                case { Length: > 0 } fault:
                    _hidden.Add($"{name}: {fault}");
                    break;
            }
        }

        return most;
    }
}
