using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>Which roles an address asks for, whatever stands there: a page that forgets to say so is guarded all the same.</summary>
internal static class DeskPaths
{
    /// <summary>Everything that people with accounts use.</summary>
    public const string Desks = "/host";

    /// <summary>The way in; everything below it is open.</summary>
    public const string Enter = "/host/enter";

    /// <summary>What scripts use.</summary>
    public const string Api = "/api";

    /// <summary>Whether somebody may go to an address below the desks.</summary>
    public static bool Admits(PathString path, DeskUser user) => user.IsSomebody && (NeedsOf(path) is var needs && needs == DeskRoles.None || user.Is(needs));

    /// <summary>Where somebody begins.</summary>
    public static string HomeOf(DeskUser user) =>
        user.Is(DeskRoles.Host | DeskRoles.Judge) ? "/host/contests"
        : user.Is(DeskRoles.Author | DeskRoles.Reviewer) ? "/host/banks"
        : "/host/account";

    // With none of them, everybody who is signed in.
    private static DeskRoles NeedsOf(PathString path) =>
        path.StartsWithSegments("/host/account") || path.StartsWithSegments("/host/leave") ? DeskRoles.None
        : path.StartsWithSegments("/host/contests", out var rest) ? OfContests(rest)
        : path.StartsWithSegments("/host/banks") ? DeskRoles.Author | DeskRoles.Reviewer
        : DeskRoles.Organiser;

    private static DeskRoles OfContests(PathString rest) => rest.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        null or [] or [_, "regulation"] or [_, "photos", ..] => DeskRoles.Host | DeskRoles.Judge,
        ["new"] => DeskRoles.Organiser,
        _ => DeskRoles.Host,
    };
}
