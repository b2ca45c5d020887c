using System.Data;
using Dapper;

namespace QuizServer.Journal;

/// <summary>The table <c>events</c> in SQL.</summary>
internal static class EventRows
{
    private const string Columns = "contest, sequence, epoch, at_us, clock_us, actor, request_id, verdict, type, payload, previous_hash, hash";

    private const int PageSize = 1000;

    /// <summary>Adds an entry.</summary>
    public static void Insert(IDbConnection connection, IDbTransaction transaction, Entry entry) => connection.Execute(
        $"""
        INSERT INTO events ({Columns})
        VALUES (@Contest, @Sequence, @Epoch, @AtUs, @ClockUs, @Actor, @RequestId, @Verdict, @Type, @Payload, @PreviousHash, @Hash)
        """,
        new
        {
            entry.Contest,
            entry.Sequence,
            entry.Epoch,
            AtUs = Microseconds.Of(entry.At),
            ClockUs = Microseconds.Of(entry.Clock),
            entry.Actor,
            RequestId = entry.RequestId?.ToString("D"),
            entry.Verdict,
            entry.Type,
            entry.Payload,
            entry.PreviousHash,
            entry.Hash,
        },
        transaction);

    /// <summary>Entries from a sequence on, in order.</summary>
    public static IEnumerable<Entry> From(IDbConnection connection, string contest, long sequence) => connection
        .Query<Row>($"SELECT {Columns} FROM events WHERE contest = @contest AND sequence >= @sequence ORDER BY sequence", new { contest, sequence }, buffered: true)
        .Select(row => row.ToEntry());

    /// <summary>
    /// Entries up to a sequence, in order, with nothing verified. They are read by the page while they are asked for: neither is a contest of
    /// thousands held in memory, nor does a reader stay open and let the log grow.
    /// </summary>
    public static IEnumerable<Entry> Pages(QuizDatabase database, string contest, long last)
    {
        for (var after = -1L; after < last;)
        {
            var page = Page(database, contest, after, last);
            foreach (var entry in page)
            {
                yield return entry;
            }

            after = page.Count > 0 ? page[^1].Sequence : last;
        }
    }

    /// <summary>The first entry; null for an unknown contest.</summary>
    public static Entry? First(IDbConnection connection, string contest) => connection
        .QueryFirstOrDefault<Row>($"SELECT {Columns} FROM events WHERE contest = @contest AND sequence = 1", new { contest })
        ?.ToEntry();

    /// <summary>Entries of some types up to a sequence, in order, one by one as they are asked for: the connection must stay open.</summary>
    public static IEnumerable<Entry> OfTypes(IDbConnection connection, string contest, long last, IReadOnlyList<string> types) => connection
        .Query<Row>($"SELECT {Columns} FROM events WHERE contest = @contest AND sequence <= @last AND type IN @types ORDER BY sequence", new { contest, last, types }, buffered: false)
        .Select(row => row.ToEntry());

    /// <summary>The last entry; null for an unknown contest.</summary>
    public static Entry? Last(IDbConnection connection, IDbTransaction? transaction, string contest) => connection
        .QueryFirstOrDefault<Row>($"SELECT {Columns} FROM events WHERE contest = @contest ORDER BY sequence DESC LIMIT 1", new { contest }, transaction)
        ?.ToEntry();

    /// <summary>The hash of an entry; null where there is none.</summary>
    public static string? HashAt(IDbConnection connection, string contest, long sequence) =>
        connection.ExecuteScalar<string?>("SELECT hash FROM events WHERE contest = @contest AND sequence = @sequence", new { contest, sequence });

    /// <summary>Whether a request is on record.</summary>
    public static bool IsKnown(IDbConnection connection, IDbTransaction transaction, string contest, string actor, Guid request) => connection.ExecuteScalar<long>(
        "SELECT COUNT(*) FROM events WHERE contest = @contest AND actor = @actor AND request_id = @request",
        new { contest, actor, request = request.ToString("D") },
        transaction) > 0;

    /// <summary>All contests, oldest first.</summary>
    public static IReadOnlyList<string> Contests(IDbConnection connection) =>
        [.. connection.Query<string>("SELECT contest FROM events WHERE sequence = 1 ORDER BY at_us, contest")];

    private static List<Entry> Page(QuizDatabase database, string contest, long after, long last)
    {
        using var connection = database.OpenReader();
        return [.. connection
            .Query<Row>($"SELECT {Columns} FROM events WHERE contest = @contest AND sequence > @after AND sequence <= @last ORDER BY sequence LIMIT {PageSize}", new { contest, after, last })
            .Select(row => row.ToEntry())];
    }

    // Names as in the table, so that no mapping has to be kept beside it.
#pragma warning disable IDE1006, SA1300, CA1812
    private sealed record Row(
        string contest, long sequence, long epoch, long at_us, long clock_us, string actor, string? request_id, string? verdict, string type, string payload, string previous_hash, string hash)
    {
        public Entry ToEntry() => new(
            contest, sequence, epoch, Microseconds.At(at_us), Microseconds.Span(clock_us), actor, request_id is null ? null : Guid.Parse(request_id), verdict, type, payload, previous_hash, hash);
    }
#pragma warning restore IDE1006, SA1300, CA1812
}
