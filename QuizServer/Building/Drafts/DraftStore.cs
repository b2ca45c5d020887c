using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dapper;
using QuizContracts.Building;
using QuizServer.Journal;

namespace QuizServer.Building.Drafts;

/// <summary>Drafts of contests in the database. It asks nobody for a right.</summary>
internal sealed class DraftStore(QuizDatabase database, TimeProvider time)
{
    // A draft of a later program may know more; what this one does not know is passed over, not refused.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>All drafts, the last changed first.</summary>
    public IReadOnlyList<DraftLine> All()
    {
        using var connection = database.OpenReader();
        return [.. connection.Query<(string Id, string Title, string By, long At, string? Contest)>("SELECT id, title, by, at, contest FROM contest_drafts ORDER BY at DESC, id")
            .Select(row => new DraftLine(row.Id, row.Title, row.By, DateTimeOffset.FromUnixTimeSeconds(row.At), row.Contest))];
    }

    /// <summary>One draft; null when there is none.</summary>
    public StoredDraft? Find(string id)
    {
        using var connection = database.OpenReader();
        return connection.QueryFirstOrDefault<Row>("SELECT id, version, by, at, contest, payload FROM contest_drafts WHERE id = @id", new { id }) is { } row
            ? new StoredDraft(row.Id, (int)row.Version, JsonSerializer.Deserialize<ContestDraft>(row.Payload, Json)!, row.By, DateTimeOffset.FromUnixTimeSeconds(row.At), row.Contest)
            : null;
    }

    /// <summary>Adds a draft.</summary>
    public void Add(string id, ContestDraft draft, string by)
    {
        using var connection = database.OpenWriter();
        connection.Execute(
            "INSERT INTO contest_drafts (id, version, title, by, at, payload) VALUES (@id, 1, @Title, @by, @at, @payload)",
            new { id, draft.Title, by, at = Now(), payload = JsonSerializer.Serialize(draft, Json) });
    }

    /// <summary>Writes a draft as the version after this one; false when it is not the newest, or was opened already.</summary>
    public bool Save(string id, int version, ContestDraft draft, string by)
    {
        using var connection = database.OpenWriter();
        return connection.Execute(
            "UPDATE contest_drafts SET version = version + 1, title = @Title, by = @by, at = @at, payload = @payload WHERE id = @id AND version = @version AND contest IS NULL",
            new { id, version, draft.Title, by, at = Now(), payload = JsonSerializer.Serialize(draft, Json) }) == 1;
    }

    /// <summary>Throws a draft away.</summary>
    public void Drop(string id)
    {
        using var connection = database.OpenWriter();
        connection.Execute("DELETE FROM contest_drafts WHERE id = @id", new { id });
    }

    /// <summary>Keeps for a contest where its questions come from, before it is opened: without that a question could be drawn again.</summary>
    /// <param name="sources">Questions of banks by their ids in the contest.</param>
    public void Note(string contest, IReadOnlyDictionary<string, QuestionRef> sources)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            "INSERT INTO contest_questions (contest, question, bank, id) VALUES (@contest, @Key, @Bank, @Id) ON CONFLICT DO UPDATE SET bank = @Bank, id = @Id",
            sources.Select(source => new { contest, source.Key, source.Value.Bank, source.Value.Id }),
            transaction);
        transaction.Commit();
    }

    /// <summary>Where the questions of a contest come from, by their ids in the contest; empty for one that was not assembled here.</summary>
    public IReadOnlyDictionary<string, QuestionRef> Sources(string contest)
    {
        using var connection = database.OpenReader();
        return connection.Query<(string Question, string Bank, string Id)>("SELECT question, bank, id FROM contest_questions WHERE contest = @contest", new { contest })
            .ToDictionary(row => row.Question, row => new QuestionRef(row.Bank, row.Id));
    }

    /// <summary>Marks a draft as opened; it is not changed any more.</summary>
    public void Close(string id, string contest)
    {
        using var connection = database.OpenWriter();
        connection.Execute("UPDATE contest_drafts SET contest = @contest WHERE id = @id", new { id, contest });
    }

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();

    private sealed record Row(string Id, long Version, string By, long At, string? Contest, string Payload);
}
