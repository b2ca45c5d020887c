using System.Data;
using Dapper;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Store;

/// <summary>A question that is to become the newest version.</summary>
/// <param name="Question">The question.</param>
/// <param name="Version">Its number: 1 for a new question.</param>
/// <param name="Deed">What was done.</param>
/// <param name="Status">Its review afterwards.</param>
/// <param name="Note">What was said with it.</param>
internal sealed record NewVersion(Question Question, int Version, QuestionDeed Deed, ReviewStatus Status, string Note = "");

/// <summary>The tables of questions and their versions in SQL.</summary>
internal static class QuestionRows
{
    private const string Columns = "bank, status, version, by, at, payload";

    // What changes the words of a question; everything else only moves it in its review.
    private static readonly IReadOnlyList<string> Words = [nameof(QuestionDeed.Written), nameof(QuestionDeed.Imported), nameof(QuestionDeed.Edited)];

    /// <summary>All questions of a bank in order.</summary>
    public static IEnumerable<BankQuestion> All(IDbConnection connection, string bank) => connection
        .Query<Row>($"SELECT {Columns} FROM questions WHERE bank = @bank ORDER BY position", new { bank })
        .Select(row => row.ToQuestion());

    /// <summary>The numbers of a bank's questions.</summary>
    public static IEnumerable<string> Ids(IDbConnection connection, string bank, IDbTransaction transaction) =>
        connection.Query<string>("SELECT id FROM questions WHERE bank = @bank", new { bank }, transaction);

    /// <summary>One question; null when there is none.</summary>
    public static BankQuestion? Find(IDbConnection connection, string bank, string id, IDbTransaction? transaction = null) => connection
        .QueryFirstOrDefault<Row>($"SELECT {Columns} FROM questions WHERE bank = @bank AND id = @id", new { bank, id }, transaction)?.ToQuestion();

    /// <summary>Who wrote the newest words of a question.</summary>
    public static string Author(IDbConnection connection, IDbTransaction? transaction, string bank, string id) => connection.ExecuteScalar<string?>(
        "SELECT by FROM question_versions WHERE bank = @bank AND id = @id AND deed IN @words ORDER BY version DESC LIMIT 1", new { bank, id, words = Words }, transaction) ?? "";

    /// <summary>Writes versions; those numbered 1 go to the end of the bank.</summary>
    public static void Put(IDbConnection connection, IDbTransaction transaction, string bank, IReadOnlyList<NewVersion> versions, string by, long at)
    {
        Stage(connection, bank, versions, by, at, transaction);
        TakeStaged(connection, transaction, bank);
    }

    /// <summary>Prepares versions in memory. Many take time, and whoever writes meanwhile does not wait for it.</summary>
    public static void Stage(IDbConnection connection, string bank, IReadOnlyList<NewVersion> versions, string by, long at, IDbTransaction? transaction = null)
    {
        connection.Execute(
            """
            CREATE TEMP TABLE staged (
                place INTEGER PRIMARY KEY, -- among those that are new, from 0; below 0 for the others
                bank TEXT, id TEXT, type TEXT, category TEXT, payload TEXT, status TEXT, deed TEXT, version INTEGER, note TEXT, by TEXT, at INTEGER)
            """,
            transaction: transaction);
        var (added, changed) = (0, 0);
        connection.Execute(
            "INSERT INTO temp.staged VALUES (@place, @bank, @Id, @type, @Category, @payload, @status, @deed, @version, @note, @by, @at)",
            versions.Select(version => new
            {
                place = version.Version == 1 ? added++ : --changed,
                bank,
                version.Question.Id,
                type = version.Question.Type.ToString(),
                version.Question.Category,
                payload = QuestionJson.Write(version.Question),
                status = version.Status.ToString(),
                deed = version.Deed.ToString(),
                version = version.Version,
                note = version.Note,
                by,
                at,
            }),
            transaction);
    }

    /// <summary>Writes what was prepared.</summary>
    public static void TakeStaged(IDbConnection connection, IDbTransaction transaction, string bank)
    {
        var first = connection.ExecuteScalar<long>("SELECT coalesce(max(position) + 1, 0) FROM questions WHERE bank = @bank", new { bank }, transaction);
        connection.Execute(
            """
            INSERT INTO question_versions (bank, id, version, at, by, deed, status, note, payload)
            SELECT bank, id, version, at, by, deed, status, note, payload FROM temp.staged;
            INSERT INTO questions (bank, id, position, type, category, payload, status, version, by, at)
            SELECT bank, id, @first + place, type, category, payload, status, version, by, at FROM temp.staged WHERE place >= 0 ORDER BY place;
            UPDATE questions SET type = new.type, category = new.category, payload = new.payload, status = new.status, version = new.version, by = new.by, at = new.at
            FROM temp.staged AS new WHERE new.place < 0 AND questions.bank = new.bank AND questions.id = new.id;
            UPDATE banks SET revision = revision + 1 WHERE name = @bank;
            """,
            new { bank, first },
            transaction);
    }

    /// <summary>All versions of a question, oldest first.</summary>
    public static IEnumerable<StoredVersion> Versions(IDbConnection connection, string bank, string id) => connection
        .Query<VersionRow>("SELECT version, at, by, deed, status, note, payload FROM question_versions WHERE bank = @bank AND id = @id ORDER BY version", new { bank, id })
        .Select(row => new StoredVersion(
            (int)row.Version,
            DateTimeOffset.FromUnixTimeSeconds(row.At),
            row.By,
            Enum.Parse<QuestionDeed>(row.Deed),
            Enum.Parse<ReviewStatus>(row.Status),
            row.Note,
            QuestionJson.Read(row.Payload)));

    private sealed record Row(string Bank, string Status, long Version, string By, long At, string Payload)
    {
        public BankQuestion ToQuestion() =>
            new(Bank, QuestionJson.Read(Payload), Enum.Parse<ReviewStatus>(Status), (int)Version, By, DateTimeOffset.FromUnixTimeSeconds(At));
    }

    private sealed record VersionRow(long Version, long At, string By, string Deed, string Status, string Note, string Payload);
}

/// <summary>A version as it is stored.</summary>
internal sealed record StoredVersion(int Version, DateTimeOffset At, string By, QuestionDeed Deed, ReviewStatus Status, string Note, Question Question);
