using QuizContracts.Views;

namespace QuizServer.Theming;

/// <summary>Light or dark desks: <c>?mode=dark</c> chooses it for this browser, a cookie keeps it.</summary>
internal static class DeskMode
{
    private const string Name = "mode";

    /// <summary>The mode of this request, as the page's <c>data-mode</c>.</summary>
    public static string Of(HttpContext context) =>
        Read(context.Request.Query[Name]) ?? Read(context.Request.Cookies[Name]) ?? Written(Mode.Light);

    public static IApplicationBuilder UseDeskMode(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Read(context.Request.Query[Name]) is { } chosen)
        {
            context.Response.Cookies.Append(Name, chosen, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return next(context);
    });

    private static string? Read(string? text) => Enum.TryParse<Mode>(text, true, out var mode) && Enum.IsDefined(mode) ? Written(mode) : null;

    private static string Written(Mode mode) => $"{mode}".ToLowerInvariant();
}
