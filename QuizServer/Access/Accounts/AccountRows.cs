using System.Data;
using Dapper;
using QuizContracts.Desks;
using QuizServer.Journal;

namespace QuizServer.Access.Accounts;

/// <summary>An account with what only the store may know.</summary>
/// <param name="Account">The account.</param>
/// <param name="Hash">Hash of its password; null while it has none.</param>
/// <param name="PasswordAt">When the password was set, Unix seconds.</param>
internal sealed record Stored(Account Account, string? Hash, long PasswordAt);

/// <summary>Rows of the accounts and of what was done to them.</summary>
internal static class AccountRows
{
    public static IReadOnlyList<Stored> Read(QuizDatabase database)
    {
        using var connection = database.OpenReader();
        return [.. connection
            .Query<Row>("""
                SELECT id, name, display_name AS DisplayName, roles, is_enabled AS IsEnabled, password, password_kind AS PasswordKind, password_at AS PasswordAt, stamp
                FROM accounts
                """)
            .Select(row => row.ToStored())];
    }

    public static void Put(IDbConnection connection, IDbTransaction transaction, Stored row) => connection.Execute(
        """
        INSERT INTO accounts (id, name, name_key, display_name, roles, is_enabled, password, password_kind, password_at, stamp)
        VALUES (@Id, @Name, @key, @DisplayName, @roles, @IsEnabled, @Hash, @kind, @PasswordAt, @Stamp)
        ON CONFLICT (id) DO UPDATE SET
            display_name = @DisplayName, roles = @roles, is_enabled = @IsEnabled, password = @Hash, password_kind = @kind, password_at = @PasswordAt, stamp = @Stamp
        """,
        new
        {
            row.Account.Id,
            row.Account.Name,
            key = AccountNames.KeyOf(row.Account.Name),
            row.Account.DisplayName,
            roles = (int)row.Account.Roles,
            row.Account.IsEnabled,
            row.Hash,
            kind = row.Account.Password.ToString(),
            row.PasswordAt,
            row.Account.Stamp,
        },
        transaction);

    public static void Record(IDbConnection connection, IDbTransaction transaction, string account, long at, string by, string deed, string detail) => connection.Execute(
        "INSERT INTO account_deeds (account, at, by, deed, detail) VALUES (@account, @at, @by, @deed, @detail)", new { account, at, by, deed, detail }, transaction);

    public static IReadOnlyList<AccountDeed> Deeds(IDbConnection connection, int most) =>
    [
        .. connection
            .Query<(string Name, long At, string By, string Deed, string Detail)>(
                "SELECT a.name, d.at, d.by, d.deed, d.detail FROM account_deeds d JOIN accounts a ON a.id = d.account ORDER BY d.number DESC LIMIT @most", new { most })
            .Select(row => new AccountDeed(row.Name, DateTimeOffset.FromUnixTimeSeconds(row.At), row.By, row.Deed, row.Detail)),
    ];

    private sealed record Row(string Id, string Name, string DisplayName, long Roles, long IsEnabled, string? Password, string PasswordKind, long PasswordAt, string Stamp)
    {
        public Stored ToStored() => new(
            new Account(Id, Name, DisplayName, (DeskRoles)Roles, IsEnabled == 1, Stamp, Enum.Parse<PasswordKind>(PasswordKind)), Password, PasswordAt);
    }
}

/// <summary>What was done to an account.</summary>
/// <param name="Account">Its sign-in name.</param>
/// <param name="At">When.</param>
/// <param name="By">Sign-in name of whoever did it.</param>
/// <param name="Deed">What, by its stored name.</param>
/// <param name="Detail">More on it; may be empty.</param>
internal sealed record AccountDeed(string Account, DateTimeOffset At, string By, string Deed, string Detail);
