using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>The one-time link that the server's console prints, and the way out.</summary>
internal static class EntryLinks
{
    /// <summary>Maps them. The link is used up by the first that opens it.</summary>
    public static void MapEntryLinks(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{DeskPaths.Enter}/{{secret}}", Enter);
        // A form, and with its token: no page of somebody else's signs anybody out.
        endpoints.MapPost("/host/leave", async (IFormCollection form, HttpContext context) =>
        {
            await context.Leave();
            return Results.LocalRedirect(DeskPaths.Enter);
        });
    }

    private static async Task<IResult> Enter(string secret, HttpContext context, OrganiserLinks links, AccountStore accounts)
    {
        if (!links.Use(secret))
        {
            var user = DeskUser.Of(context.User);
            return Results.LocalRedirect(user.IsSomebody ? DeskPaths.HomeOf(user) : $"{DeskPaths.Enter}?used=1");
        }

        await context.Enter(BuiltIn(accounts));
        return Results.LocalRedirect("/host/contests");
    }

    // Whoever reads the console of the server has everything in hand anyway: the link restores what was taken from this account, so that nobody is ever locked out of their own server.
    private static Account BuiltIn(AccountStore accounts)
    {
        if (accounts.Account(Account.BuiltIn) is null)
        {
            accounts.Add(Account.BuiltIn, Account.BuiltIn, "组织者", DeskRoles.Organiser, "link");
        }
        else if (accounts.Account(Account.BuiltIn) is { IsActingOrganiser: false })
        {
            accounts.Change(Account.BuiltIn, "link", "restored", "", account => account with { IsEnabled = true, Roles = account.Roles | DeskRoles.Organiser });
        }

        return accounts.Account(Account.BuiltIn)!;
    }
}
