using System.Data;
using Dapper;

namespace QuizServer.Journal;

/// <summary>The table <c>archived_contests</c> in SQL.</summary>
internal static class ArchivedRows
{
    /// <summary>Contests that came from an archive.</summary>
    public static IReadOnlyList<Archived> All(IDbConnection connection) =>
        [.. connection.Query<Row>("SELECT contest, origin, hash, is_whole FROM archived_contests").Select(row => new Archived(row.contest, row.origin, row.hash, row.is_whole == 1))];

    /// <summary>Notes a contest whose events are about to be added.</summary>
    public static void Begin(IDbConnection connection, Archived archived, string by, DateTimeOffset at) => connection.Execute(
        "INSERT INTO archived_contests (contest, origin, hash, by, at, is_whole) VALUES (@Contest, @Origin, @Hash, @by, @at, 0) ON CONFLICT DO NOTHING",
        new { archived.Contest, archived.Origin, archived.Hash, by, at = at.ToUnixTimeSeconds() });

    /// <summary>All its events are there.</summary>
    public static void End(IDbConnection connection, IDbTransaction transaction, string contest) =>
        connection.Execute("UPDATE archived_contests SET is_whole = 1 WHERE contest = @contest", new { contest }, transaction);

    // Names as in the table, so that no mapping has to be kept beside it.
#pragma warning disable IDE1006, SA1300, CA1812
    private sealed record Row(string contest, string origin, string hash, long is_whole);
#pragma warning restore IDE1006, SA1300, CA1812
}

/// <summary>A contest that came from an archive.</summary>
/// <param name="Contest">Join code here.</param>
/// <param name="Origin">Join code where it was held.</param>
/// <param name="Hash">Hash of its last event here.</param>
/// <param name="IsWhole">All its events are there.</param>
public sealed record Archived(string Contest, string Origin, string Hash, bool IsWhole);
