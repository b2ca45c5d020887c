using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using QuizContracts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Pages;

namespace QuizServer.Access;

/// <summary>
/// The link of one judge of one contest. The token holds the judge's number and the serial of the link, so that the
/// organiser can show it again at any time; it is valid as long as the contest says so.
/// </summary>
internal sealed class JuryToken(IDataProtectionProvider protection, IContestDirectory contests)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Quiz.Jury.v1");

    /// <summary>The address on this server. The token is part of the path, since queries are written to logs.</summary>
    public string PathOf(string code, int judge, int serial) =>
        $"/jury/{code}/{_protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{code}/{judge}/{serial}"))}";

    /// <summary>The judge whose link it is; null when it is not valid, or no longer.</summary>
    public JuryPass? Settle(string code, string? token)
    {
        if (contests.Find(code) is not { } room || Read(token) is not [var made, var judge, var serial] || made != room.Code)
        {
            return null;
        }

        var pass = new JuryPass(room, int.Parse(judge, CultureInfo.InvariantCulture), int.Parse(serial, CultureInfo.InvariantCulture));
        return pass.Holds ? pass : null;
    }

    private string[]? Read(string? token)
    {
        try
        {
            return token is { Length: > 0 and < 1000 } ? _protector.Unprotect(token).Split('/') : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>A judge's link that was found valid.</summary>
/// <param name="Room">The contest.</param>
/// <param name="Judge">Number of the judge.</param>
/// <param name="Serial">Which of the judge's links it is.</param>
internal sealed record JuryPass(IContestRoom Room, int Judge, int Serial)
{
    /// <summary>The link has not been withdrawn, and no newer one was made.</summary>
    public bool Holds => IsHeld(Room.Now.State);

    /// <summary>The same in a certain picture of the contest.</summary>
    public bool IsHeld(ContestState state) => state.Judges.GetValueOrDefault(Judge) is { IsAdmitted: true } judge && judge.Serial == Serial;
}

/// <summary>Guards the judges' addresses.</summary>
internal static class JuryTokens
{
    private static readonly Phrase Invalid = new("这个评委链接无效或已收回，请向组织者索取新的链接。", "This judge's link is not valid or was withdrawn. Ask the organiser for a new one.");

    /// <summary>Lets only a valid link through to <c>/jury/{code}/{token}</c>.</summary>
    public static IApplicationBuilder UseJuryTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/jury", out var rest))
        {
            var parts = rest.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
            var tokens = context.RequestServices.GetRequiredService<JuryToken>();
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers.CacheControl = "no-store";
            if (parts.Length != 2 || tokens.Settle(parts[0], parts[1]) is null)
            {
                await DeadLinkPage.Answer(context, Invalid);
                return;
            }
        }

        await next(context);
    });
}
