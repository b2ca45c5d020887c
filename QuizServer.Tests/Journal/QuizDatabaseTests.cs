using Dapper;
using QuizServer.Journal;

namespace QuizServer.Tests.Journal;

public sealed class QuizDatabaseTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "2000")]
    [InlineData("foreign_keys", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("mmap_size", "0")]
    public void Every_writer_has_the_settings_that_the_promise_needs(string pragma, string expected)
    {
        using var connection = _folder.Database().OpenWriter();
        Assert.Equal(expected, connection.ExecuteScalar<string>($"PRAGMA {pragma}"));
    }

    [Fact]
    public void Opening_again_changes_nothing()
    {
        string Schema()
        {
            using var connection = _folder.Database().OpenReader();
            return string.Join('\n', connection.Query<string>("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name"));
        }

        var first = Schema();
        Assert.Contains("events_stay", first, StringComparison.Ordinal);
        Assert.Equal(first, Schema());
    }

    [Fact]
    public void A_reader_cannot_write()
    {
        using var connection = _folder.Database().OpenReader();
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => connection.Execute("INSERT INTO probe (id, at_us) VALUES (1, 0)"));
    }

    [Fact]
    public void A_file_in_the_folders_place_is_named()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "");
        Assert.Equal(file, Assert.Throws<DataFolderUnusable>(() => QuizDatabase.Open(file)).Folder);
    }

    [Fact]
    public void A_folder_in_the_databases_place_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "quiz.db"));
        Assert.Equal(_folder.Path, Assert.Throws<DataFolderUnusable>(() => QuizDatabase.Open(_folder.Path)).Folder);
    }
}
