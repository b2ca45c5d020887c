using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Journal;

namespace QuizServer.Banks.Store;

/// <summary>The question banks in the database. It asks nobody for a right: <see cref="BankDesk"/> does.</summary>
internal sealed class BankStore(QuizDatabase database, TimeProvider time)
{
    // So many versions hold the writer for some milliseconds.
    private const int MostAtOnce = 250;

    /// <summary>Told the name of a bank after it was changed.</summary>
    public event Action<string>? Changed;

    /// <summary>Names of all banks.</summary>
    public IReadOnlyList<string> Names()
    {
        using var connection = database.OpenReader();
        return [.. connection.Query<string>("SELECT name FROM banks ORDER BY name")];
    }

    /// <summary>All banks in the order of their titles.</summary>
    public IReadOnlyList<StoredBank> Banks() => Banks("");

    /// <summary>One bank; null when there is none.</summary>
    public StoredBank? Find(string bank) => Banks("WHERE name = @bank", "WHERE bank = @bank", bank).SingleOrDefault();

    /// <summary>A bank's questions in order; empty for an unknown bank.</summary>
    public IReadOnlyList<BankQuestion> All(string bank)
    {
        using var connection = database.OpenReader();
        return [.. QuestionRows.All(connection, bank)];
    }

    /// <summary>A bank's questions in order, without their review; empty for an unknown bank.</summary>
    public IReadOnlyList<Question> Questions(string bank) => [.. All(bank).Select(question => question.Question)];

    /// <summary>One question; null when there is none.</summary>
    public BankQuestion? Question(string bank, string id)
    {
        using var connection = database.OpenReader();
        return QuestionRows.Find(connection, bank, id);
    }

    /// <summary>Who wrote the newest words of a question.</summary>
    public string AuthorOf(string bank, string id)
    {
        using var connection = database.OpenReader();
        return QuestionRows.Author(connection, null, bank, id);
    }

    /// <summary>All versions of a question, oldest first.</summary>
    public IReadOnlyList<StoredVersion> Versions(string bank, string id)
    {
        using var connection = database.OpenReader();
        return [.. QuestionRows.Versions(connection, bank, id)];
    }

    /// <summary>Adds a bank with its questions, in one piece; false when there is one of that name.</summary>
    public bool Add(string bank, string title, string owner, IReadOnlyList<NewVersion> questions, string by) => Change(bank, by, "created", title, (connection, transaction, at) =>
    {
        var added = connection.Execute(
            "INSERT INTO banks (name, imported_at, title, owner) VALUES (@bank, @at, @title, @owner) ON CONFLICT DO NOTHING", new { bank, at, title, owner }, transaction);
        if (added == 1)
        {
            QuestionRows.Put(connection, transaction, bank, questions, by, at);
        }

        return added == 1;
    });

    /// <summary>
    /// Writes what <paramref name="decide"/> makes of the questions as they are, in one transaction. It is asked on a snapshot, so that no contest
    /// waits while it thinks; where somebody has changed the bank meanwhile it is asked anew, and it must answer from what it is given alone.
    /// </summary>
    /// <returns>What it said of the questions from which was written.</returns>
    public T Write<T>(string bank, string by, Func<StoredQuestions, (IReadOnlyList<NewVersion> Versions, T Answer)> decide)
    {
        var (answer, isChanged) = Put(bank, by, decide);
        Tell(bank, isChanged);
        return answer;
    }

    /// <summary>The same for changes each of which stands by itself: it is asked for some questions after the others, and a contest has its turn between two transactions.</summary>
    public IReadOnlyList<T> WriteEach<T>(string bank, string by, IEnumerable<string> ids, Func<StoredQuestions, IReadOnlyList<string>, (IReadOnlyList<NewVersion> Versions, T Answer)> decide)
    {
        var pieces = ids.Distinct().Chunk(MostAtOnce).Select(piece => Put(bank, by, stored => decide(stored, piece))).ToList();
        Tell(bank, pieces.Exists(piece => piece.IsChanged));
        return [.. pieces.Select(piece => piece.Answer)];
    }

    /// <summary>Locks a bank under somebody's name, or opens it with null.</summary>
    public void SetLock(string bank, string? lockedBy, string by) => Change(bank, by, lockedBy is null ? "unlocked" : "locked", "", (connection, transaction, _) =>
        connection.Execute("UPDATE banks SET locked_by = @lockedBy, revision = revision + 1 WHERE name = @bank", new { bank, lockedBy }, transaction) == 1);

    /// <summary>Gives a bank another title.</summary>
    public void Rename(string bank, string title, string by) => Change(bank, by, "renamed", title, (connection, transaction, _) =>
        connection.Execute("UPDATE banks SET title = @title, revision = revision + 1 WHERE name = @bank", new { bank, title }, transaction) == 1);

    /// <summary>Those to whom a bank is shared.</summary>
    public IReadOnlyList<BankShare> Shares(string bank)
    {
        using var connection = database.OpenReader();
        return [.. connection
            .Query<(string Account, string Name, string Granted)>("SELECT account, name, granted FROM bank_shares WHERE bank = @bank ORDER BY name", new { bank })
            .Select(row => new BankShare(row.Account, row.Name, Enum.Parse<BankRight>(row.Granted)))];
    }

    /// <summary>What is shared to an account, by bank.</summary>
    public IReadOnlyDictionary<string, BankRight> SharedTo(string account)
    {
        using var connection = database.OpenReader();
        return connection.Query<(string Bank, string Granted)>("SELECT bank, granted FROM bank_shares WHERE account = @account", new { account })
            .ToDictionary(row => row.Bank, row => Enum.Parse<BankRight>(row.Granted));
    }

    /// <summary>Shares a bank, or takes it back with <see cref="BankRight.None"/>.</summary>
    public void Share(string bank, BankShare share, string by) => Change(bank, by, "shared", $"{share.Name}: {share.Right}", (connection, transaction, _) => connection.Execute(
        share.Right == BankRight.None
            ? "DELETE FROM bank_shares WHERE bank = @bank AND account = @Account"
            : "INSERT INTO bank_shares (bank, account, name, granted) VALUES (@bank, @Account, @Name, @granted) ON CONFLICT DO UPDATE SET name = @Name, granted = @granted",
        new { bank, share.Account, share.Name, granted = share.Right.ToString() },
        transaction) == 1);

    private (T Answer, bool IsChanged) Put<T>(string bank, string by, Func<StoredQuestions, (IReadOnlyList<NewVersion> Versions, T Answer)> decide)
    {
        while (true)
        {
            var (revision, versions, answer) = Decide(bank, decide);
            if (versions.Count == 0)
            {
                return (answer, false);
            }

            using var connection = database.OpenWriter();
            QuestionRows.Stage(connection, bank, versions, by, Now());
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Revision(connection, transaction, bank) == revision)
            {
                QuestionRows.TakeStaged(connection, transaction, bank);
                transaction.Commit();
                return (answer, true);
            }
        }
    }

    private void Tell(string bank, bool isChanged)
    {
        if (isChanged)
        {
            Changed?.Invoke(bank);
        }
    }

    private (long Revision, IReadOnlyList<NewVersion> Versions, T Answer) Decide<T>(string bank, Func<StoredQuestions, (IReadOnlyList<NewVersion> Versions, T Answer)> decide)
    {
        using var connection = database.OpenReader();
        using var snapshot = connection.BeginTransaction(deferred: true);
        var revision = Revision(connection, snapshot, bank);
        var (versions, answer) = decide(new StoredQuestions(connection, snapshot, bank));
        return (revision, versions, answer);
    }

    private static long Revision(IDbConnection connection, IDbTransaction transaction, string bank) =>
        connection.ExecuteScalar<long>("SELECT revision FROM banks WHERE name = @bank", new { bank }, transaction);

    private IReadOnlyList<StoredBank> Banks(string whichBanks, string whichQuestions = "", string? bank = null)
    {
        using var connection = database.OpenReader();
        var counts = connection
            .Query<(string Bank, string Status, long Count)>($"SELECT bank, status, count(*) FROM questions {whichQuestions} GROUP BY bank, status", new { bank })
            .ToLookup(row => row.Bank);
        return [.. connection
            .Query<BankRow>($"SELECT name, title, owner, locked_by AS LockedBy, revision FROM banks {whichBanks} ORDER BY title, name", new { bank })
            .Select(row => row.ToBank(counts[row.Name].ToDictionary(count => Enum.Parse<ReviewStatus>(count.Status), count => (int)count.Count)))];
    }

    private bool Change(string bank, string by, string deed, string detail, Func<IDbConnection, IDbTransaction, long, bool> change)
    {
        using (var connection = database.OpenWriter())
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var at = Now();
            if (!change(connection, transaction, at))
            {
                return false;
            }

            connection.Execute("INSERT INTO bank_deeds (bank, at, by, deed, detail) VALUES (@bank, @at, @by, @deed, @detail)", new { bank, at, by, deed, detail }, transaction);
            transaction.Commit();
        }

        Changed?.Invoke(bank);
        return true;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();

    private sealed record BankRow(string Name, string Title, string Owner, string? LockedBy, long Revision)
    {
        public StoredBank ToBank(IReadOnlyDictionary<ReviewStatus, int> counts) => new(Name, Title.Length > 0 ? Title : Name, Owner, LockedBy, Revision, counts);
    }
}

/// <summary>A bank as it is stored.</summary>
/// <param name="Name">Its lasting name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owner">Account of its owner; empty for a bank of all organisers.</param>
/// <param name="LockedBy">Who locked it; null while it is open.</param>
/// <param name="Revision">Counts its changes.</param>
/// <param name="Counts">Its questions by review status.</param>
internal sealed record StoredBank(string Name, string Title, string Owner, string? LockedBy, long Revision, IReadOnlyDictionary<ReviewStatus, int> Counts);
