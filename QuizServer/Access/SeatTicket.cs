using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using QuizContracts;

namespace QuizServer.Access;

/// <summary>The secret that holds a seat: 256 random bits in a cookie of the seat's own path. Only its hash is stored.</summary>
internal static class SeatTicket
{
    private const string CookieName = "seat";
    private const string HeldName = "held";

    // A tablet that is tried at every table of a hall still has its last ones.
    private const int MostHeld = 8;

    // Digits of a hash, too many to be met by chance.
    private const int Known = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>A new ticket.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether this can be a ticket: one that a page was given to post comes back with its form.</summary>
    public static bool IsOne([NotNullWhen(true)] string? ticket) => ticket is { Length: 43 } && Base64Url.IsValid(ticket);

    /// <summary>SHA-256 of a ticket, in hexadecimal.</summary>
    public static string Hash(string ticket) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));

    /// <summary>Whether the ticket is the one behind a stored hash, compared in constant time.</summary>
    public static bool Fits(string? ticket, string? hash) =>
        ticket is { Length: > 0 and < 100 } && hash is { Length: > 0 }
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(ticket)), Encoding.ASCII.GetBytes(hash));

    /// <summary>The ticket that came with a request below the seat's path.</summary>
    public static string? Read(HttpRequest request) => request.Cookies[CookieName];

    /// <summary>Hands the ticket out. Three tabs of one browser can be three seats, since each path has a cookie of its own.</summary>
    public static void Write(HttpResponse response, string code, SeatId seat, string ticket)
    {
        Keep(response, ticket);
        response.Cookies.Append(CookieName, ticket, new CookieOptions
        {
            Path = PathOf(code, seat),
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = response.HttpContext.Request.IsHttps,
            MaxAge = Kept,
            IsEssential = true,
        });
    }

    /// <summary>How the hashes of the last tickets begin that the device was given in this contest, by which it is known again when it asks for another.</summary>
    public static IReadOnlyList<string> Former(HttpRequest request) => [.. Held(request).Take(MostHeld)];

    // For the join page, to which no seat's cookie is sent. No path: it is that of the form, and every byte of a first visit counts. It is no secret.
    private static void Keep(HttpResponse response, string ticket) => response.Cookies.Append(
        HeldName,
        string.Join('.', [Hash(ticket)[..Known], .. Held(response.HttpContext.Request).Take(MostHeld - 1)]),
        new CookieOptions { Path = null, HttpOnly = true, MaxAge = Kept, IsEssential = true });

    private static IEnumerable<string> Held(HttpRequest request) => (request.Cookies[HeldName] ?? "").Split('.').Where(begin => begin.Length == Known);

    /// <summary>The path below which everything of this seat stands.</summary>
    public static string PathOf(string code, SeatId seat) => $"/play/{code}/{seat}";
}
