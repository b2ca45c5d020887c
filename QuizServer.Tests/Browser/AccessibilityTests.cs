using System.Reflection;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;
using QuizServer.Pages;

namespace QuizServer.Tests.Browser;

/// <summary>WCAG 2.2 AA on every page, as axe-core sees it: in Chinese on light paper and in English on dark paper. No rule is switched off.</summary>
[Collection("Browser")]
public sealed class AccessibilityTests
{
    private readonly List<string> _violations = [];

    [Fact]
    public void No_page_is_forgotten() => Assert.Equal(
        Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order(StringComparer.Ordinal),
        EveryPage.Addresses.Keys.Order(StringComparer.Ordinal));

    [SkippableTheory]
    [InlineData("zh-CN", "light")]
    [InlineData("en", "dark")]
    public async Task Axe_finds_nothing_on_any_page(string language, string mode)
    {
        await new EveryPage(Look, desk: (1280, 800), tablet: (820, 1180)).Walk(language, mode);

        Assert.True(_violations.Count == 0, string.Join('\n', _violations.Distinct()));
    }

    private static IEnumerable<Assembly> Assemblies => [typeof(App).Assembly, .. PageSetup.Assemblies];

    private async Task Look(IPage page, string name)
    {
        // Words that are still coming in have no colour of their own yet.
        await page.EvaluateAsync("""
            () => Promise.race([
              Promise.all(document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity).map(one => one.finished.catch(() => undefined))),
              new Promise(resolve => setTimeout(resolve, 3000)),
            ])
            """);
        // The small projector inside the console is looked at as a page of its own.
        var result = await page.RunAxe(new AxeRunOptions { Iframes = false, RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(result.Passes.Length > 5, $"{name}: axe looked at nothing.");
        _violations.AddRange(
            from violation in result.Violations
            from node in violation.Nodes
            select $"{name}: {violation.Id} at {node.Target}: {node.Html}");
    }
}
