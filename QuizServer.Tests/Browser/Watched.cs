using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>Pages whose consoles are listened to.</summary>
internal static class Watched
{
    /// <summary>A page in a context of its own; what its console complains of is added to the list.</summary>
    public static async Task<IPage> Page(IBrowser browser, List<string> complaints, int width, int height)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, fault) => complaints.Add(fault);
        return page;
    }
}
