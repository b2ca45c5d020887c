using System.Buffers.Text;
using System.Collections.Immutable;
using System.Data;
using System.Security.Cryptography;
using Dapper;
using QuizContracts.Desks;
using QuizServer.Journal;

namespace QuizServer.Access.Accounts;

/// <summary>
/// The accounts in the database. It alone writes them, so it answers from memory: who is signed in is asked at every request.
/// It asks nobody for a right: <see cref="AccountDesk"/> does.
/// </summary>
internal sealed class AccountStore(QuizDatabase database, TimeProvider time, Passwords passwords) : IAccounts
{
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, Stored>? _all;

    /// <inheritdoc/>
    public event Action<string>? Changed;

    /// <inheritdoc/>
    public IReadOnlyList<DeskUser> Everybody => [.. All.Where(account => account.IsEnabled).Select(account => account.User)];

    /// <summary>All accounts in the order of their sign-in names.</summary>
    public IReadOnlyList<Account> All => [.. Rows.Values.Select(row => row.Account).OrderBy(account => account.Name, StringComparer.Ordinal)];

    private ImmutableDictionary<string, Stored> Rows
    {
        get
        {
            if (Volatile.Read(ref _all) is { } known)
            {
                return known;
            }

            lock (_gate)
            {
                return _all ??= AccountRows.Read(database).ToImmutableDictionary(row => row.Account.Id);
            }
        }
    }

    /// <summary>An account by its lasting id; null when there is none.</summary>
    public Account? Account(string? id) => id is not null && Rows.TryGetValue(id, out var row) ? row.Account : null;

    /// <inheritdoc/>
    public DeskUser? Find(string id) => Account(id)?.User;

    /// <inheritdoc/>
    public DeskUser? Named(string name) => Row(name) is { Account: { IsEnabled: true, User: var user } } ? user : null;

    /// <summary>The account with this name and password that may sign in; null when there is none. It takes as long for a name that nobody has.</summary>
    public Account? Check(string? name, string? password)
    {
        var row = Row(name);
        var isFresh = row?.Account.Password != PasswordKind.OneTime || time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(row.PasswordAt) < Invitations.Lifetime;
        var (fits, isOutdated) = passwords.Fits(row?.Hash, password);
        if (!fits || row is not { Account.IsEnabled: true } || !isFresh)
        {
            return null;
        }

        if (isOutdated)
        {
            // Unless another password was set meanwhile, which must not give way to this one.
            Write(row.Account.Id, row.Account.Name, "password-rehashed", "", before => before.Hash == row.Hash ? before with { Hash = passwords.Hash(password!) } : before);
        }

        return row.Account;
    }

    /// <summary>Adds an account without a password; null when the name is taken.</summary>
    public Account? Add(string id, string name, string displayName, DeskRoles roles, string by)
    {
        lock (_gate)
        {
            if (Rows.ContainsKey(id) || Row(name) is not null)
            {
                return null;
            }

            var added = new Stored(new Account(id, name, displayName, roles, true, NewStamp(), PasswordKind.None), null, Now());
            Store(added, by, "created", roles.ToString());
            Changed?.Invoke(id);
            return added.Account;
        }
    }

    /// <summary>Changes an account.</summary>
    public AccountChange Change(string id, string by, string deed, string detail, Func<Account, Account> change) =>
        Write(id, by, deed, detail, before => before with { Account = change(before.Account) });

    /// <summary>Gives an account another password, or none, and ends all its sign-ins.</summary>
    /// <param name="also">What belongs to it, in the same transaction.</param>
    public AccountChange SetPassword(string id, string by, string? password, PasswordKind kind, Action<IDbConnection, IDbTransaction>? also = null) => Write(id, by, "password", kind.ToString(), before => before with
    {
        Account = before.Account with { Password = kind, Stamp = NewStamp() },
        Hash = password is null ? null : passwords.Hash(password),
        PasswordAt = Now(),
    }, also);

    /// <summary>Ends all sign-ins of an account.</summary>
    /// <param name="also">What belongs to it, in the same transaction.</param>
    public AccountChange EndSignIns(string id, string by, Action<IDbConnection, IDbTransaction>? also = null) =>
        Write(id, by, "signed-out", "", before => before with { Account = before.Account with { Stamp = NewStamp() } }, also);

    /// <summary>Records what was done to an account that is not kept in its row.</summary>
    public void Record(IDbConnection connection, IDbTransaction transaction, string id, string by, string deed, string detail) =>
        AccountRows.Record(connection, transaction, id, Now(), by, deed, detail);

    /// <summary>The newest of what was done to accounts, newest first.</summary>
    public IReadOnlyList<AccountDeed> Deeds(int most)
    {
        using var connection = database.OpenReader();
        return AccountRows.Deeds(connection, most);
    }

    private AccountChange Write(string id, string by, string deed, string detail, Func<Stored, Stored> change, Action<IDbConnection, IDbTransaction>? also = null)
    {
        lock (_gate)
        {
            if (!Rows.TryGetValue(id, out var before))
            {
                return AccountChange.Unknown;
            }

            var after = change(before);
            if (before.Account.IsActingOrganiser && !after.Account.IsActingOrganiser && Rows.Values.Count(row => row.Account.IsActingOrganiser) == 1)
            {
                return AccountChange.LastOrganiser;
            }

            Store(after, by, deed, detail, also);
        }

        Changed?.Invoke(id);
        return AccountChange.Done;
    }

    // On disk first: what is answered from memory has happened.
    private void Store(Stored row, string by, string deed, string detail, Action<IDbConnection, IDbTransaction>? also = null)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        AccountRows.Put(connection, transaction, row);
        AccountRows.Record(connection, transaction, row.Account.Id, Now(), by, deed, detail);
        also?.Invoke(connection, transaction);
        transaction.Commit();
        Volatile.Write(ref _all, Rows.SetItem(row.Account.Id, row));
    }

    private Stored? Row(string? name) => AccountNames.KeyOf(name) is { Length: > 0 } key ? Rows.Values.FirstOrDefault(row => AccountNames.KeyOf(row.Account.Name) == key) : null;

    private static string NewStamp() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();
}

/// <summary>What became of a change of an account.</summary>
internal enum AccountChange
{
    /// <summary>It is on disk.</summary>
    Done,

    /// <summary>There is no such account.</summary>
    Unknown,

    /// <summary>Refused: nobody would be left who may do everything.</summary>
    LastOrganiser,
}
