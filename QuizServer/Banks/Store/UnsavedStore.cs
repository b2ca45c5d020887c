using System.Text.Json;
using Dapper;
using QuizContracts.Banks;
using QuizServer.Journal;

namespace QuizServer.Banks.Store;

/// <summary>What authors have typed and not yet saved.</summary>
internal sealed class UnsavedStore(QuizDatabase database, TimeProvider time)
{
    /// <summary>What an account has typed for a question; null for nothing.</summary>
    public UnsavedQuestion? Find(string bank, string id, string account)
    {
        using var connection = database.OpenReader();
        return connection.QueryFirstOrDefault<Row>(
            "SELECT version, cells, at FROM unsaved_questions WHERE bank = @bank AND id = @id AND account = @account", new { bank, id, account })?.ToUnsaved();
    }

    /// <summary>Keeps what was typed.</summary>
    public void Keep(string bank, string id, string account, int version, IReadOnlyDictionary<string, string> cells)
    {
        using var connection = database.OpenWriter();
        connection.Execute(
            """
            INSERT INTO unsaved_questions (bank, id, account, version, cells, at) VALUES (@bank, @id, @account, @version, @cells, @at)
            ON CONFLICT DO UPDATE SET version = @version, cells = @cells, at = @at
            """,
            new { bank, id, account, version, cells = JsonSerializer.Serialize(cells), at = time.GetUtcNow().ToUnixTimeSeconds() });
    }

    /// <summary>Throws it away.</summary>
    public void Drop(string bank, string id, string account)
    {
        using var connection = database.OpenWriter();
        connection.Execute("DELETE FROM unsaved_questions WHERE bank = @bank AND id = @id AND account = @account", new { bank, id, account });
    }

    private sealed record Row(long Version, string Cells, long At)
    {
        public UnsavedQuestion ToUnsaved() =>
            new((int)Version, JsonSerializer.Deserialize<Dictionary<string, string>>(Cells)!, DateTimeOffset.FromUnixTimeSeconds(At));
    }
}
