using System.Collections.Concurrent;
using Dapper;
using QuizContracts.Views;
using QuizServer.Journal;

namespace QuizServer.Theming;

/// <summary>The sponsors of every contest, in the database and in memory: each picture of a projector that shows them asks for them.</summary>
internal sealed class SponsorStore(QuizDatabase database)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Sponsor>> _known = new();

    /// <summary>The sponsors of a contest in order.</summary>
    public IReadOnlyList<Sponsor> Of(string code) => _known.GetOrAdd(code, Read);

    /// <summary>Changes them.</summary>
    public void Set(string code, IReadOnlyList<Sponsor> sponsors)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM contest_sponsors WHERE contest = @code", new { code }, transaction);
        connection.Execute(
            "INSERT INTO contest_sponsors (contest, place, name, picture) VALUES (@code, @place, @Name, @Picture)",
            sponsors.Select((sponsor, index) => new { code, place = index + 1, sponsor.Name, sponsor.Picture }),
            transaction);
        transaction.Commit();
        _known[code] = [.. sponsors];
    }

    private IReadOnlyList<Sponsor> Read(string code)
    {
        using var connection = database.OpenReader();
        return [.. connection.Query<Sponsor>("SELECT name, picture FROM contest_sponsors WHERE contest = @code ORDER BY place", new { code })];
    }
}
