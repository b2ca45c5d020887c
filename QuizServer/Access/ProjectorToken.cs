using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using QuizContracts;
using QuizServer.Pages;

namespace QuizServer.Access;

/// <summary>Opens the projector of one contest, and nothing else, on a machine without the organiser's sign-in.</summary>
internal sealed class ProjectorToken(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Quiz.Projector.v1");

    /// <summary>The address on this server. The token is part of the path, since queries are written to logs.</summary>
    public string PathOf(string code) => $"/screen/{code}/{_protector.Protect(code)}";

    /// <summary>Whether the token was made for this contest.</summary>
    public bool Fits(string code, string? token)
    {
        try
        {
            return token is { Length: > 0 and < 1000 } && _protector.Unprotect(token) == code;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>Guards the projector's address for other machines.</summary>
internal static class ProjectorTokens
{
    private static readonly Phrase Invalid = new("这个投影链接无效，请在组织者页面重新复制。", "This projector link is not valid. Copy it again from the organiser's page.");

    /// <summary>Lets only a fitting token through to <c>/screen/{code}/{token}</c>.</summary>
    public static IApplicationBuilder UseProjectorTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/screen", out var rest))
        {
            var parts = rest.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
            var tokens = context.RequestServices.GetRequiredService<ProjectorToken>();
            if (parts.Length < 2 || !tokens.Fits(parts[0], parts[1]))
            {
                await DeadLinkPage.Answer(context, Invalid);
                return;
            }

            context.Response.Headers["Referrer-Policy"] = "no-referrer";
        }

        await next(context);
    });
}
