using System.Buffers.Text;
using System.Data;
using System.Security.Cryptography;
using Dapper;
using QuizContracts.Desks;
using QuizServer.Journal;

namespace QuizServer.Access.Accounts;

/// <summary>Keys by which scripts work for an account, with its roles. Only hashes are stored.</summary>
internal sealed class AccessTokens(QuizDatabase database, TimeProvider time, AccountStore accounts)
{
    /// <summary>How many living ones an account may have.</summary>
    public const int Most = 20;

    // Tells everybody, and searches for leaked secrets, what it is.
    private const string Prefix = "quiz_";

    private static readonly TimeSpan Grain = TimeSpan.FromHours(1);

    /// <summary>Living ones of an account, newest last.</summary>
    public IReadOnlyList<TokenLine> Of(string account)
    {
        using var connection = database.OpenReader();
        return [.. connection
            .Query<(string Id, string Title, long MadeAt, long? UsedAt)>("SELECT id, title, made_at, used_at FROM access_tokens WHERE account = @account ORDER BY made_at, rowid", new { account })
            .Select(row => new TokenLine(row.Id, row.Title, DateTimeOffset.FromUnixTimeSeconds(row.MadeAt), row.UsedAt is { } used ? DateTimeOffset.FromUnixTimeSeconds(used) : null))];
    }

    /// <summary>Makes one for an account that exists. It is told once, here.</summary>
    public string New(Account account, string title)
    {
        var secret = Secret.New();
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            "INSERT INTO access_tokens (id, account, title, hash, made_at) VALUES (@id, @account, @title, @hash, @madeAt)",
            new { id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(9)), account = account.Id, title, hash = Secret.Hash(secret), madeAt = Now() },
            transaction);
        accounts.Record(connection, transaction, account.Id, account.Name, "token-made", title);
        transaction.Commit();
        return Prefix + secret;
    }

    /// <summary>Revokes one; false when the account has none with this id.</summary>
    public bool Revoke(Account account, string id)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        var title = connection.QuerySingleOrDefault<string>("DELETE FROM access_tokens WHERE id = @id AND account = @account RETURNING title", new { id, account = account.Id }, transaction);
        if (title is null)
        {
            return false;
        }

        accounts.Record(connection, transaction, account.Id, account.Name, "token-revoked", title);
        transaction.Commit();
        return true;
    }

    /// <summary>Revokes all of an account, as a part of what is done to it.</summary>
    public static void RevokeAll(IDbConnection connection, IDbTransaction transaction, string account) =>
        connection.Execute("DELETE FROM access_tokens WHERE account = @account", new { account }, transaction);

    /// <summary>For whom a key works; null when it is none, or its account may not sign in.</summary>
    public Account? Use(string? token)
    {
        if (token is null || !token.StartsWith(Prefix, StringComparison.Ordinal) || !Secret.IsOne(token[Prefix.Length..]))
        {
            return null;
        }

        var hash = Secret.Hash(token[Prefix.Length..]);
        var (id, account, usedAt) = Find(hash);
        if (accounts.Account(account) is not { IsEnabled: true } found)
        {
            return null;
        }

        // Not at every request: a script in a loop would keep the disk from the journal.
        if (Now() - (usedAt ?? 0) >= Grain.TotalSeconds)
        {
            using var connection = database.OpenWriter();
            connection.Execute("UPDATE access_tokens SET used_at = @now WHERE id = @id", new { id, now = Now() });
        }

        return found;
    }

    private (string? Id, string? Account, long? UsedAt) Find(string hash)
    {
        using var connection = database.OpenReader();
        return connection.QuerySingleOrDefault<(string?, string?, long?)>("SELECT id, account, used_at FROM access_tokens WHERE hash = @hash", new { hash });
    }

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();
}
