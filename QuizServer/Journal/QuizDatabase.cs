using Dapper;
using DbUp;
using Microsoft.Data.Sqlite;

namespace QuizServer.Journal;

/// <summary>The one database of a data folder, <c>quiz.db</c>, with its settings and its schema; a rehearsal has one of its own beside it.</summary>
public sealed class QuizDatabase
{
    private const string FileName = "quiz.db";

    // Versions before this one could corrupt a database when the write-ahead log was reset.
    private static readonly Version OldestSafeSqlite = new(3, 51, 3);

    private readonly string _path;

    private QuizDatabase(string path) => _path = path;

    /// <summary>Creates or opens the database of a folder and brings its schema up to date.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">Its name in the folder.</param>
    /// <exception cref="DataFolderUnusable">The folder cannot be created or written.</exception>
    public static QuizDatabase Open(string folder, string file = FileName)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var database = new QuizDatabase(Path.Combine(folder, file));
            database.Migrate();
            return database;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: 8 or 10 or 13 or 14 })
        {
            throw new DataFolderUnusable(folder, fault);
        }
    }

    /// <summary>The database of a folder as it is, to be read only; null when there is none.</summary>
    public static QuizDatabase? Existing(string folder) => Path.Combine(folder, FileName) is var path && File.Exists(path) ? new QuizDatabase(path) : null;

    /// <summary>A connection that writes. Short transactions only: the journal's writer waits for them.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 1000;");
        if (OperatingSystem.IsMacOS())
        {
            connection.Execute("PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1;");
        }

        // A pragma that is not understood is ignored silently, and these two are the promise.
        Demand(connection, "journal_mode", "wal");
        Demand(connection, "synchronous", "2");
        return connection;
    }

    /// <summary>A connection that only reads. Keep it short: a long reader lets the log grow.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = Connect(SqliteOpenMode.ReadOnly);
        connection.Execute("PRAGMA query_only = ON;");
        return connection;
    }

    // No pool: `synchronous` belongs to the native connection, and a pool hands out one with other settings.
    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(ConnectionString(mode));
        connection.Open();
        connection.Execute(
            "PRAGMA busy_timeout = 2000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
        return connection;
    }

    private string ConnectionString(SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = _path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString();

    private void Migrate()
    {
        using (var connection = OpenWriter())
        {
            var version = Version.Parse(connection.ExecuteScalar<string>("SELECT sqlite_version()")!);
            if (version < OldestSafeSqlite)
            {
                throw new InvalidOperationException($"SQLite {version} is older than {OldestSafeSqlite}.");
            }
        }

        var result = DeployChanges.To
            .SqliteDatabase(ConnectionString(SqliteOpenMode.ReadWriteCreate))
            .WithScriptsEmbeddedInAssembly(typeof(QuizDatabase).Assembly, name => name.Contains(".Journal.Schema.", StringComparison.Ordinal))
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error;
        }
    }

    private static void Demand(SqliteConnection connection, string pragma, string expected)
    {
        var actual = connection.ExecuteScalar<string>($"PRAGMA {pragma}");
        if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"PRAGMA {pragma} is {actual}, not {expected}.");
        }
    }
}
