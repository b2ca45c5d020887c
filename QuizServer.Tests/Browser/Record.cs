using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace QuizServer.Tests.Browser;

/// <summary>What the database holds of one contest, read with SQL alone: a second opinion that shares no code with the server.</summary>
internal sealed class Record(string database, string contest)
{
    /// <summary>The last entry.</summary>
    public long Last => Query<long>("SELECT coalesce(max(sequence), 0) FROM events WHERE contest = @contest").Single();

    /// <summary>How many answers each table has given to each question; the question is counted by the times one was shown.</summary>
    public IReadOnlyDictionary<(int Question, string Seat), int> Answers()
    {
        var question = 0;
        var answers = new Dictionary<(int, string), int>();
        foreach (var (type, payload) in Events())
        {
            if (type == "question-shown/1")
            {
                question++;
            }
            else if (type == "answer-given/1")
            {
                var key = (question, payload.GetProperty("seat").GetString()!);
                answers[key] = answers.GetValueOrDefault(key) + 1;
            }
        }

        return answers;
    }

    /// <summary>The score of a table: the sum of its ledger entries, as the tablet writes it.</summary>
    public string Score(int table) => Events()
        .Where(entry => entry.Type == "points-entered/1" && entry.Payload.GetProperty("entry").GetProperty("team").GetInt32() == table)
        .Sum(entry => entry.Payload.GetProperty("entry").GetProperty("delta").GetDecimal())
        .ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>All presses in order of arrival: whose, and when each is taken to have been made.</summary>
    public IReadOnlyList<(string Seat, TimeSpan Instant)> Presses() => [.. Events()
        .Where(entry => entry.Type == "buzzer-pressed/1")
        .Select(entry => (entry.Payload.GetProperty("seat").GetString()!, TimeSpan.Parse(entry.Payload.GetProperty("stamp").GetProperty("instant").GetString()!, CultureInfo.InvariantCulture)))];

    /// <summary>Waits until something new is committed, without the server's help.</summary>
    public void WaitForCommit(long after)
    {
        var limit = DateTime.UtcNow.AddSeconds(20);
        while (Last == after)
        {
            Assert.True(DateTime.UtcNow < limit, "Nothing was committed.");
        }
    }

    private List<(string Type, JsonElement Payload)> Events() =>
        [.. Query<(string Type, string Payload)>("SELECT type, payload FROM events WHERE contest = @contest ORDER BY sequence").Select(row => (row.Type, JsonDocument.Parse(row.Payload).RootElement))];

    private List<T> Query<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        return [.. connection.Query<T>(sql, new { contest })];
    }
}
