namespace QuizContracts.Desks;

/// <summary>How the desks reach the accounts. Whoever asks comes with every call, and every call finds out anew what they may.</summary>
public interface IAccountDesk
{
    /// <summary>All accounts in the order of their sign-in names; empty for anybody but an organiser.</summary>
    IReadOnlyList<AccountLine> List(DeskUser by);

    /// <summary>The newest of what was done to accounts, newest first; empty for anybody but an organiser.</summary>
    IReadOnlyList<AccountDeedLine> Deeds(DeskUser by);

    /// <summary>Makes an account; the verdict has what lets its owner in.</summary>
    AccountVerdict Create(DeskUser by, NewAccount account);

    /// <summary>Gives an account other roles.</summary>
    AccountVerdict SetRoles(DeskUser by, string id, DeskRoles roles);

    /// <summary>Lets an account sign in or not; where not, all its sign-ins end.</summary>
    AccountVerdict SetEnabled(DeskUser by, string id, bool isEnabled);

    /// <summary>Takes an account's password, sign-ins and access tokens away; the verdict has what lets its owner in again.</summary>
    AccountVerdict Reset(DeskUser by, string id, FirstAccess access);

    /// <summary>Ends all sign-ins of an account and revokes its access tokens.</summary>
    AccountVerdict EndSignIns(DeskUser by, string id);

    /// <summary>Changes one's own display name.</summary>
    AccountVerdict Rename(DeskUser by, string displayName);

    /// <summary>One's own account; null when there is none any more.</summary>
    AccountLine? Own(DeskUser by);

    /// <summary>One's own access tokens, newest last.</summary>
    IReadOnlyList<TokenLine> Tokens(DeskUser by);

    /// <summary>Makes an access token for oneself; the verdict has it, once.</summary>
    AccountVerdict MakeToken(DeskUser by, string title);

    /// <summary>Revokes one of one's own access tokens.</summary>
    AccountVerdict RevokeToken(DeskUser by, string id);

    /// <summary>Calls back after any account was changed until disposed. The callback must not block.</summary>
    IDisposable Watch(Action changed);
}

/// <summary>An account in the organiser's list.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Name">Sign-in name.</param>
/// <param name="DisplayName">Name as people see it.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="IsEnabled">It may sign in.</param>
/// <param name="HasPassword">It has a password of its own.</param>
public sealed record AccountLine(string Id, string Name, string DisplayName, DeskRoles Roles, bool IsEnabled, bool HasPassword);

/// <summary>What was done to an account.</summary>
/// <param name="At">When.</param>
/// <param name="By">Sign-in name of whoever did it.</param>
/// <param name="What">What, in words, with the sign-in name of the account.</param>
public sealed record AccountDeedLine(DateTimeOffset At, string By, Phrase What);

/// <summary>An account that is to be made.</summary>
/// <param name="Name">Sign-in name as it was typed.</param>
/// <param name="DisplayName">Name as people see it.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Access">How its owner comes in for the first time.</param>
public sealed record NewAccount(string Name, string DisplayName, DeskRoles Roles, FirstAccess Access);

/// <summary>How somebody comes in who has no password of their own yet. Both lead to the page on which they set one, and die then or after seven days.</summary>
public enum FirstAccess
{
    /// <summary>By a link.</summary>
    Link,

    /// <summary>By a password that the server makes.</summary>
    Password,
}

/// <summary>What became of a change of an account.</summary>
/// <param name="Accepted">It is on disk.</param>
/// <param name="Sentence">Why not, or what happened.</param>
/// <param name="Secret">Shown this once: the path of a link on this server, a one-time password, or an access token.</param>
public sealed record AccountVerdict(bool Accepted, Phrase Sentence, string? Secret = null);

/// <summary>An access token in its owner's list.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Title">What its owner calls it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="UsedAt">When it was last used, to the hour; null until it is used.</param>
public sealed record TokenLine(string Id, string Title, DateTimeOffset MadeAt, DateTimeOffset? UsedAt);
