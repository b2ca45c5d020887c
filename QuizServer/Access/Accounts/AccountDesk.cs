using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>The accounts as the desks reach them. What somebody may is looked up at every call: a page may have stood open for long.</summary>
internal sealed class AccountDesk(AccountStore accounts, Invitations invitations, AccessTokens tokens) : IAccountDesk
{
    private const int MostDeeds = 100;

    public IReadOnlyList<AccountLine> List(DeskUser by) => Manages(by) ? [.. accounts.All.Select(LineOf)] : [];

    public IReadOnlyList<AccountDeedLine> Deeds(DeskUser by) => Manages(by) ? [.. accounts.Deeds(MostDeeds).Select(DeedWords.Of)] : [];

    public AccountVerdict Create(DeskUser by, NewAccount account)
    {
        if (!Manages(by))
        {
            return No(AccountAnswers.NotOrganiser);
        }

        if (!AccountNames.TryRead(account.Name, out var name))
        {
            return No(AccountNames.BadName);
        }

        if (!AccountNames.TryReadDisplay(string.IsNullOrWhiteSpace(account.DisplayName) ? name : account.DisplayName, out var displayName))
        {
            return No(AccountNames.BadDisplayName);
        }

        return accounts.Add(Guid.NewGuid().ToString("N"), name, displayName, Known(account.Roles), by.Name) is { } added
            ? new AccountVerdict(true, AccountAnswers.Created(name), FirstSecret(added.Id, by.Name, account.Access))
            : No(AccountAnswers.NameTaken(name));
    }

    public AccountVerdict SetRoles(DeskUser by, string id, DeskRoles roles) => Manage(by, id, account =>
        Answer(accounts.Change(id, by.Name, "roles", Known(roles).ToString(), before => before with { Roles = Known(roles) }), AccountAnswers.RolesSet(account.Name)));

    public AccountVerdict SetEnabled(DeskUser by, string id, bool isEnabled) => Manage(by, id, account => Answer(
        accounts.Change(id, by.Name, isEnabled ? "enabled" : "disabled", "", before => before with { IsEnabled = isEnabled }),
        isEnabled ? AccountAnswers.Enabled(account.Name) : AccountAnswers.Disabled(account.Name)));

    public AccountVerdict Reset(DeskUser by, string id, FirstAccess access) => Manage(by, id, account =>
    {
        if (id == by.Id)
        {
            return No(AccountAnswers.NotOneself);
        }

        // All of it or nothing: whoever loses the password must not keep a token, and must not be left without a way in.
        var secret = access == FirstAccess.Link ? "" : Passwords.NewOneTime();
        var change = accounts.SetPassword(id, by.Name, access == FirstAccess.Link ? null : secret, access == FirstAccess.Link ? PasswordKind.None : PasswordKind.OneTime, (connection, transaction) =>
        {
            AccessTokens.RevokeAll(connection, transaction, id);
            if (access == FirstAccess.Link)
            {
                secret = Invitations.PathOf(invitations.New(connection, transaction, id, by.Name));
            }
            else
            {
                Invitations.Withdraw(connection, transaction, id);
            }
        });
        return change == AccountChange.Done ? new AccountVerdict(true, AccountAnswers.Reset(account.Name), secret) : Answer(change, default);
    });

    public AccountVerdict EndSignIns(DeskUser by, string id) => Manage(by, id, account =>
        Answer(accounts.EndSignIns(id, by.Name, (connection, transaction) => AccessTokens.RevokeAll(connection, transaction, id)), AccountAnswers.SignInsEnded(account.Name)));

    public AccountVerdict Rename(DeskUser by, string displayName) => Oneself(by, account =>
        AccountNames.TryReadDisplay(displayName, out var name)
            ? Answer(accounts.Change(account.Id, account.Name, "renamed", name, before => before with { DisplayName = name }), AccountAnswers.Renamed)
            : No(AccountNames.BadDisplayName));

    public AccountLine? Own(DeskUser by) => accounts.Account(by.Id) is { IsEnabled: true } account ? LineOf(account) : null;

    public IReadOnlyList<TokenLine> Tokens(DeskUser by) => Own(by) is null ? [] : tokens.Of(by.Id);

    public AccountVerdict MakeToken(DeskUser by, string title) => Oneself(by, account =>
        !AccountNames.TryReadDisplay(title, out var name) ? No(AccountAnswers.BadTitle)
        : tokens.Of(account.Id).Count >= AccessTokens.Most ? No(AccountAnswers.TooManyTokens)
        : new AccountVerdict(true, AccountAnswers.TokenMade, tokens.New(account, name)));

    public AccountVerdict RevokeToken(DeskUser by, string id) => Oneself(by, account =>
        tokens.Revoke(account, id) ? new AccountVerdict(true, AccountAnswers.TokenRevoked) : No(AccountAnswers.NoToken));

    public IDisposable Watch(Action changed)
    {
        void Pass(string account) => changed();
        accounts.Changed += Pass;
        return new Watching(() => accounts.Changed -= Pass);
    }

    private string FirstSecret(string id, string by, FirstAccess access)
    {
        if (access == FirstAccess.Link)
        {
            return Invitations.PathOf(invitations.New(id, by));
        }

        var password = Passwords.NewOneTime();
        accounts.SetPassword(id, by, password, PasswordKind.OneTime);
        return password;
    }

    private AccountVerdict Manage(DeskUser by, string id, Func<Account, AccountVerdict> change) =>
        !Manages(by) ? No(AccountAnswers.NotOrganiser) : accounts.Account(id) is { } account ? change(account) : No(AccountAnswers.NoAccount);

    private AccountVerdict Oneself(DeskUser by, Func<Account, AccountVerdict> change) =>
        accounts.Account(by.Id) is { IsEnabled: true } account ? change(account) : No(AccountAnswers.NoAccount);

    private bool Manages(DeskUser by) => accounts.Account(by.Id) is { IsActingOrganiser: true };

    private static DeskRoles Known(DeskRoles roles) => roles & (DeskRoles.Organiser | DeskRoles.Author | DeskRoles.Reviewer | DeskRoles.Host | DeskRoles.Judge);

    private static AccountLine LineOf(Account account) => new(account.Id, account.Name, account.DisplayName, account.Roles, account.IsEnabled, account.Password == PasswordKind.Own);

    private static AccountVerdict Answer(AccountChange change, Phrase done) => change switch
    {
        AccountChange.Done => new AccountVerdict(true, done),
        AccountChange.LastOrganiser => No(AccountAnswers.LastOrganiser),
        _ => No(AccountAnswers.NoAccount),
    };

    private static AccountVerdict No(Phrase sentence) => new(false, sentence);

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
