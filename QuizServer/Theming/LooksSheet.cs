using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using QuizContracts.Views;
using QuizServer.Banks.MediaFiles;

namespace QuizServer.Theming;

/// <summary>The style sheet with an organiser's own colours and pictures. Its address says all that is in it, so that it never changes.</summary>
internal static class LooksSheet
{
    private const string Path = "/looks.css";

    /// <summary>Its address; null where nothing is the organiser's own.</summary>
    public static string? AddressOf(Looks looks)
    {
        if (looks is { Ground: null, Trim: null, Logo: null, Background: null })
        {
            return null;
        }

        var query = new QueryBuilder { { "theme", $"{looks.Theme}" }, { "mode", $"{looks.Mode}" } };
        foreach (var (name, value) in ((string, string?)[])[("ground", looks.Ground), ("trim", looks.Trim), ("logo", looks.Logo), ("background", looks.Background)])
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return Path + query;
    }

    /// <summary>The sheet.</summary>
    public static string Of(Looks looks)
    {
        var sheet = new StringBuilder("html[data-theme] {\n");
        foreach (var (name, value) in Palette.Of(looks))
        {
            sheet.Append("  ").Append(name).Append(": ").Append(value).Append(";\n");
        }

        if (looks.Background is { } background)
        {
            sheet.Append("  --rays: linear-gradient(color-mix(in srgb, var(--deep) 78%, transparent), color-mix(in srgb, var(--deeper) 90%, transparent)), url(\"/media/").Append(background).Append("\");\n");
        }

        sheet.Append("}\n");
        if (looks.Logo is { } logo)
        {
            sheet.Append(".logo { display: block; content: url(\"/media/").Append(logo).Append("\"); }\n");
        }

        return sheet.ToString();
    }

    /// <summary>Serves it. What is no colour and no content address is left out, so that nothing else gets into a style sheet.</summary>
    public static void MapLooks(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, (HttpContext context, Theme? theme, Mode? mode, string? ground, string? trim, string? logo, string? background) =>
    {
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Text(
            Of(new Looks(theme ?? default, mode ?? default, Colour.Read(ground)?.ToString(), Colour.Read(trim)?.ToString(), File(logo), File(background))),
            "text/css; charset=utf-8");
    });

    private static string? File(string? address) => address is not null && MediaStore.IsAddress(address) ? address : null;
}
