using System.Security.Claims;
using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>What a sign-in says of its account, and whether it still holds.</summary>
internal static class AccountClaims
{
    private const string Stamp = "stamp";

    private static readonly DeskRoles[] Each = [.. Enum.GetValues<DeskRoles>().Where(role => role != DeskRoles.None)];

    /// <summary>The account as who is signed in.</summary>
    /// <param name="account">The account.</param>
    /// <param name="scheme">How it came in.</param>
    public static ClaimsPrincipal Of(Account account, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id),
            new(ClaimTypes.Name, account.Name),
            new(DeskUser.DisplayNameClaim, account.DisplayName),
            new(Stamp, account.Stamp),
            .. Each.Where(role => account.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ],
        scheme));

    /// <summary>The account behind a sign-in as it is now; null when the sign-in was ended, or the account may not sign in.</summary>
    public static Account? Current(this AccountStore accounts, ClaimsPrincipal? principal) =>
        accounts.Account(principal?.FindFirstValue(ClaimTypes.NameIdentifier)) is { IsEnabled: true } account && principal?.FindFirstValue(Stamp) == account.Stamp ? account : null;
}
