using System.Security.Claims;

namespace QuizContracts.Desks;

/// <summary>Who sits at a desk.</summary>
/// <param name="Id">Lasting id of the account.</param>
/// <param name="Name">Sign-in name, as records have it.</param>
/// <param name="DisplayName">Name as people see it.</param>
/// <param name="Roles">What the account may do.</param>
public sealed record DeskUser(string Id, string Name, string DisplayName, DeskRoles Roles)
{
    /// <summary>Claim with the name that people see.</summary>
    public const string DisplayNameClaim = "display_name";

    /// <summary>Nobody is signed in.</summary>
    public static readonly DeskUser Nobody = new("", "", "", DeskRoles.None);

    /// <summary>Somebody is signed in.</summary>
    public bool IsSomebody => Id.Length > 0;

    /// <summary>Whether the account may do everything.</summary>
    public bool IsOrganiser => Roles.HasFlag(DeskRoles.Organiser);

    /// <summary>Whether the account has one of some roles. An organiser has all.</summary>
    public bool Is(DeskRoles any) => (Roles & (any | DeskRoles.Organiser)) != DeskRoles.None;

    /// <summary>Who is signed in; <see cref="Nobody"/> where nobody is.</summary>
    public static DeskUser Of(ClaimsPrincipal principal)
    {
        var name = principal.FindFirstValue(ClaimTypes.Name) ?? "";
        var roles = principal.FindAll(ClaimTypes.Role).Aggregate(DeskRoles.None, (all, claim) => Enum.TryParse<DeskRoles>(claim.Value, out var role) ? all | role : all);
        return new DeskUser(principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? name, name, principal.FindFirstValue(DisplayNameClaim) ?? name, roles);
    }
}

/// <summary>What an account may do.</summary>
[Flags]
public enum DeskRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>组织者: everything.</summary>
    Organiser = 1,

    /// <summary>出题人: writes questions.</summary>
    Author = 2,

    /// <summary>审题人: reviews questions.</summary>
    Reviewer = 4,

    /// <summary>主持人: drives contests.</summary>
    Host = 8,

    /// <summary>评委: sees the list of contests.</summary>
    Judge = 16,
}

/// <summary>Reads claims as the framework does.</summary>
file static class Claims
{
    public static string? FindFirstValue(this ClaimsPrincipal principal, string type) => principal.FindFirst(type)?.Value;
}
