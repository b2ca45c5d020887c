using System.Collections.Concurrent;
using Dapper;
using QuizContracts.Views;
using QuizServer.Journal;

namespace QuizServer.Theming;

/// <summary>The looks of every contest, in the database and in memory: each page asks for them.</summary>
internal sealed class LooksStore(QuizDatabase database, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Looks> _known = new();

    /// <summary>The looks of a contest; plain where nobody chose any.</summary>
    public Looks Of(string code) => _known.GetOrAdd(code, Read);

    /// <summary>Changes them.</summary>
    public void Set(string code, Looks looks)
    {
        using var connection = database.OpenWriter();
        connection.Execute(
            """
            INSERT INTO contest_looks (contest, theme, mode, ground, trim, logo, background, at)
            VALUES (@code, @theme, @mode, @Ground, @Trim, @Logo, @Background, @at)
            ON CONFLICT (contest) DO UPDATE SET theme = @theme, mode = @mode, ground = @Ground, trim = @Trim, logo = @Logo, background = @Background, at = @at
            """,
            new { code, theme = $"{looks.Theme}", mode = $"{looks.Mode}", looks.Ground, looks.Trim, looks.Logo, looks.Background, at = time.GetUtcNow().ToUnixTimeSeconds() });
        _known[code] = looks;
    }

    private Looks Read(string code)
    {
        using var connection = database.OpenReader();
        return connection.QueryFirstOrDefault<Row>("SELECT theme, mode, ground, trim, logo, background FROM contest_looks WHERE contest = @code", new { code }) is { } row
            ? new(Enum.Parse<Theme>(row.Theme), Enum.Parse<Mode>(row.Mode), row.Ground, row.Trim, row.Logo, row.Background)
            : Looks.Plain;
    }

    private sealed record Row(string Theme, string Mode, string? Ground, string? Trim, string? Logo, string? Background);
}
