using System.Collections.Concurrent;
using System.Globalization;
using Dapper;
using QuizContracts.Banks;
using QuizServer.Journal;

namespace QuizServer.Banks.Store;

/// <summary>Who has read which unused approved question. Each person and version once a day.</summary>
internal sealed class ReadLog(QuizDatabase database, TimeProvider time)
{
    // What this run has written already, so that looking around costs no disk.
    private readonly ConcurrentDictionary<(string, string, int, string, string), bool> _known = new();

    /// <summary>Notes which of these questions somebody read; only approved ones are worth a note.</summary>
    public void Note(IEnumerable<BankQuestion> questions, string by)
    {
        var now = time.GetUtcNow();
        var day = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var rows = questions.Where(question => question.Status == ReviewStatus.Approved && _known.TryAdd((question.Bank, question.Question.Id, question.Version, by, day), true))
            .Select(question => new { question.Bank, question.Question.Id, question.Version, by, day, at = now.ToUnixTimeSeconds() }).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction();
        connection.Execute("INSERT INTO question_reads (bank, id, version, by, day, at) VALUES (@Bank, @Id, @Version, @by, @day, @at) ON CONFLICT DO NOTHING", rows, transaction);
        transaction.Commit();
    }

    /// <summary>Who has read a question, newest last.</summary>
    public IReadOnlyList<QuestionRead> Of(string bank, string id)
    {
        using var connection = database.OpenReader();
        return [.. connection.Query<(long Version, string By, long At)>("SELECT version, by, at FROM question_reads WHERE bank = @bank AND id = @id ORDER BY at", new { bank, id })
            .Select(row => new QuestionRead((int)row.Version, row.By, DateTimeOffset.FromUnixTimeSeconds(row.At)))];
    }
}
