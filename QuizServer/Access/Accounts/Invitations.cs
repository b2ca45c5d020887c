using System.Data;
using Dapper;
using QuizServer.Journal;

namespace QuizServer.Access.Accounts;

/// <summary>Links by which somebody sets a password of their own. A new one kills the old; only hashes are stored.</summary>
internal sealed class Invitations(QuizDatabase database, TimeProvider time, AccountStore accounts)
{
    /// <summary>How long a link or a one-time password works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The page of a link.</summary>
    public static string PathOf(string secret) => $"/host/enter/invited/{secret}";

    /// <summary>Makes the secret of a link for an account that exists.</summary>
    public string New(string account, string by)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        var secret = New(connection, transaction, account, by);
        transaction.Commit();
        return secret;
    }

    /// <summary>The same, as a part of what is done to the account.</summary>
    public string New(IDbConnection connection, IDbTransaction transaction, string account, string by)
    {
        var secret = Secret.New();
        connection.Execute(
            "INSERT INTO account_invitations (account, hash, made_at) VALUES (@account, @hash, @madeAt) ON CONFLICT (account) DO UPDATE SET hash = @hash, made_at = @madeAt",
            new { account, hash = Secret.Hash(secret), madeAt = time.GetUtcNow().ToUnixTimeSeconds() },
            transaction);
        accounts.Record(connection, transaction, account, by, "invited", "");
        return secret;
    }

    /// <summary>Whom a link invites; null when it is not a living one.</summary>
    public Account? Find(string? secret)
    {
        if (!Secret.IsOne(secret))
        {
            return null;
        }

        using var connection = database.OpenReader();
        var account = connection.QuerySingleOrDefault<string>(
            "SELECT account FROM account_invitations WHERE hash = @hash AND made_at > @oldest", new { hash = Secret.Hash(secret), oldest = Oldest() });
        return accounts.Account(account) is { IsEnabled: true } invited ? invited : null;
    }

    /// <summary>Uses a link up; false when it is not a living one.</summary>
    public bool Use(string secret)
    {
        using var connection = database.OpenWriter();
        return connection.Execute("DELETE FROM account_invitations WHERE hash = @hash AND made_at > @oldest", new { hash = Secret.Hash(secret), oldest = Oldest() }) == 1;
    }

    /// <summary>Withdraws the link of an account, as a part of what is done to it.</summary>
    public static void Withdraw(IDbConnection connection, IDbTransaction transaction, string account) =>
        connection.Execute("DELETE FROM account_invitations WHERE account = @account", new { account }, transaction);

    private long Oldest() => (time.GetUtcNow() - Lifetime).ToUnixTimeSeconds();
}
