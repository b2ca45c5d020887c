using Dapper;
using QuizServer.Journal;

namespace QuizServer.Access;

/// <summary>The organiser's one-time link. Making a new one kills the old; only the hash is stored.</summary>
internal sealed class OrganiserLinks(QuizDatabase database, TimeProvider time)
{
    /// <summary>Makes a new secret.</summary>
    public string New()
    {
        var secret = Secret.New();
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM organiser_link", transaction: transaction);
        connection.Execute(
            "INSERT INTO organiser_link (hash, made_at) VALUES (@hash, @madeAt)",
            new { hash = Secret.Hash(secret), madeAt = time.GetUtcNow().ToUnixTimeSeconds() },
            transaction);
        transaction.Commit();
        return secret;
    }

    /// <summary>Uses the secret up; false when it is not the living one.</summary>
    public bool Use(string secret)
    {
        if (!Secret.IsOne(secret))
        {
            return false;
        }

        using var connection = database.OpenWriter();
        return connection.Execute("DELETE FROM organiser_link WHERE hash = @hash", new { hash = Secret.Hash(secret) }) == 1;
    }
}
