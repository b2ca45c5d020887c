using Dapper;
using Microsoft.Data.Sqlite;
using QuizServer.Journal;

namespace QuizServer.Tests.Journal;

public sealed class SqliteJournalTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_appended_is_read_back_in_order_after_a_reopening()
    {
        var request = Guid.NewGuid();
        await using (var journal = _folder.Journal())
        {
            Assert.Equal(2, await journal.Append("A", 1, 0, [DataFolder.Entry("{\"a\":1}", request), DataFolder.Entry("{\"b\":\"答案\"}")]));
            Assert.Equal(3, await journal.Append("A", 2, 2, [DataFolder.Entry()]));
        }

        await using var again = _folder.Journal();
        var entries = again.Read("A");
        Assert.Equal([1L, 2L, 3L], entries.Select(entry => entry.Sequence));
        Assert.Equal([1L, 1L, 2L], entries.Select(entry => entry.Epoch));
        Assert.Equal("{\"b\":\"答案\"}", entries[1].Payload);
        Assert.Equal(request, entries[0].RequestId);
        Assert.Equal("verdict", entries[0].Verdict);
        Assert.Equal(TimeSpan.FromSeconds(1), entries[2].Clock);
        Assert.Equal([3L], again.Read("A", after: 2).Select(entry => entry.Sequence));
    }

    [Fact]
    public async Task A_caller_who_has_not_seen_the_last_entry_is_refused_and_nothing_is_written()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry()]);
        await Assert.ThrowsAsync<JournalConflict>(() => journal.Append("A", 1, 0, [DataFolder.Entry()]));
        Assert.Single(journal.Read("A"));
    }

    [Fact]
    public async Task A_request_is_recorded_once_per_actor()
    {
        await using var journal = _folder.Journal();
        var request = Guid.NewGuid();
        await journal.Append("A", 1, 0, [DataFolder.Entry(request: request)]);
        await Assert.ThrowsAsync<JournalConflict>(() => journal.Append("A", 1, 1, [DataFolder.Entry(request: request)]));
        Assert.Equal(2, await journal.Append("A", 1, 1, [DataFolder.Entry(request: request, actor: "seat:2-1")]));
    }

    [Theory]
    [InlineData("UPDATE events SET payload = 'x'")]
    [InlineData("DELETE FROM events")]
    public async Task The_database_itself_refuses_to_change_or_delete_an_entry(string statement)
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry()]);
        using var connection = _folder.Database().OpenWriter();
        Assert.Throws<SqliteException>(() => connection.Execute(statement));
    }

    [Fact]
    public async Task A_changed_entry_is_named()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry("{\"points\":10}"), DataFolder.Entry()]);
        using (var connection = _folder.Database().OpenWriter())
        {
            connection.Execute("DROP TRIGGER events_stay; UPDATE events SET payload = '{\"points\":90}' WHERE sequence = 1");
        }

        Assert.Contains("Contest A: the chain breaks at 1", Assert.Throws<JournalCorrupt>(() => journal.Read("A")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_entry_is_named()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry(), DataFolder.Entry(), DataFolder.Entry()]);
        using (var connection = _folder.Database().OpenWriter())
        {
            connection.Execute("DROP TRIGGER events_remain; DELETE FROM events WHERE sequence = 2");
        }

        Assert.Contains("at 3", Assert.Throws<JournalCorrupt>(() => journal.Read("A")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Appends_that_wait_together_are_all_kept_in_the_order_of_their_contest()
    {
        await using var journal = _folder.Journal();
        var contests = Enumerable.Range(0, 50).Select(async contest =>
        {
            for (var sequence = 0; sequence < 20; sequence++)
            {
                await journal.Append($"C{contest}", 1, sequence, [DataFolder.Entry($"{sequence}")]);
            }
        });
        await Task.WhenAll(contests);
        Assert.Equal(50, journal.Contests().Count);
        Assert.All(journal.Contests(), contest => Assert.Equal(Enumerable.Range(0, 20).Select(number => $"{number}"), journal.Read(contest).Select(entry => entry.Payload)));
    }

    [Fact]
    public async Task What_was_acknowledged_survives_without_a_clean_close()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry("kept")]);

        // A killed process leaves the files as they are: copy them while the journal is open.
        using var copy = new DataFolder();
        foreach (var file in Directory.GetFiles(_folder.Path, "quiz.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }

        await using var after = copy.Journal();
        Assert.Equal("kept", Assert.Single(after.Read("A")).Payload);
    }

    [Fact]
    public async Task Another_writer_is_waited_for()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry()]);
        using var other = _folder.Database().OpenWriter();
        var transaction = other.BeginTransaction();
        other.Execute("INSERT INTO probe (id, at_us) VALUES (1, 0)", transaction: transaction);
        var append = journal.Append("A", 1, 1, [DataFolder.Entry()]);
        await Task.Delay(50);
        Assert.False(append.IsCompleted);
        transaction.Commit();
        Assert.Equal(2, await append);
    }

    [Fact]
    public async Task A_failing_disk_stops_everything_until_a_real_write_succeeds()
    {
        await using var journal = _folder.Journal();
        await journal.Append("A", 1, 0, [DataFolder.Entry()]);
        var told = new List<JournalHealth>();
        journal.HealthChanged += told.Add;

        journal.BeforeCommit = () => throw new SqliteException("disk I/O error", 10);
        await Assert.ThrowsAsync<JournalUnavailable>(() => journal.Append("A", 1, 1, [DataFolder.Entry("lost")]));
        Assert.False(journal.Health.IsWorking);
        Assert.False(await journal.Probe());

        journal.BeforeCommit = null;
        await Assert.ThrowsAsync<JournalUnavailable>(() => journal.Append("A", 1, 1, [DataFolder.Entry()]));
        _folder.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.True(await journal.Probe());
        Assert.Equal([false, true], told.Select(health => health.IsWorking));
        Assert.Equal(2, await journal.Append("A", 1, 1, [DataFolder.Entry("after")]));
        Assert.Equal(["{}", "after"], journal.Read("A").Select(entry => entry.Payload));
    }

    [Fact]
    public async Task Too_many_waiting_appends_are_refused_at_once()
    {
        await using var journal = _folder.Journal(queue: 1);
        using var go = new ManualResetEventSlim();
        using var entered = new ManualResetEventSlim();
        journal.BeforeCommit = () =>
        {
            entered.Set();
            go.Wait();
        };
        var writing = journal.Append("A", 1, 0, [DataFolder.Entry()]);
        entered.Wait();
        var waiting = journal.Append("B", 1, 0, [DataFolder.Entry()]);
        await Assert.ThrowsAsync<JournalUnavailable>(() => journal.Append("C", 1, 0, [DataFolder.Entry()]));
        go.Set();
        Assert.Equal(1, await writing);
        Assert.Equal(1, await waiting);
        Assert.True(journal.Health.IsWorking);
    }
}
