using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>Somebody who may sign in. The hash of the password is not part of it: it never leaves the store.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Name">Sign-in name; it never changes, since records name people by it.</param>
/// <param name="DisplayName">Name as people see it.</param>
/// <param name="Roles">What the account may do.</param>
/// <param name="IsEnabled">It may sign in.</param>
/// <param name="Stamp">Stands in every sign-in; another one ends them all.</param>
/// <param name="Password">Which kind of password it has.</param>
internal sealed record Account(string Id, string Name, string DisplayName, DeskRoles Roles, bool IsEnabled, string Stamp, PasswordKind Password)
{
    /// <summary>Id and sign-in name of the account that the one-time link of the server's console opens.</summary>
    public const string BuiltIn = "organiser";

    /// <summary>It may do everything, and may sign in.</summary>
    public bool IsActingOrganiser => IsEnabled && Roles.HasFlag(DeskRoles.Organiser);

    /// <summary>The account as desks know it.</summary>
    public DeskUser User => new(Id, Name, DisplayName, Roles);
}
