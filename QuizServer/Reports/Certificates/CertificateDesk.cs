using System.Text.Json;
using Dapper;
using QuizContracts.Desks;
using QuizContracts.Results;
using QuizHost.Results;
using QuizServer.Contests;
using QuizServer.Engine.Decisions;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Screens.Results;

namespace QuizServer.Reports.Certificates;

/// <summary>Certificates, and what they say: kept with the contest, not with the browser.</summary>
internal sealed class CertificateDesk(IContestDirectory contests, QuizDatabase database, TimeProvider time) : ICertificateDesk
{
    public CertificateSheet? Look(string code)
    {
        if (contests.Find(code) is not { Now.State: var state } room)
        {
            return null;
        }

        var settings = Kept(room.Code) ?? Usual(state.Teams.Count);
        return new CertificateSheet(state.Plan.Title, Publishing.AreFinal(state), settings, CertificateScreen.Of(state, settings));
    }

    public bool Keep(string code, CertificateSettings settings)
    {
        if (contests.Find(code) is not { } room || !settings.IsFit)
        {
            return false;
        }

        using var connection = database.OpenWriter();
        connection.Execute(
            "INSERT INTO certificates (contest, payload) VALUES (@Code, @payload) ON CONFLICT (contest) DO UPDATE SET payload = @payload",
            new { room.Code, payload = JsonSerializer.Serialize(settings, ContestJson.Options) });
        return true;
    }

    private CertificateSettings? Kept(string code)
    {
        using var connection = database.OpenReader();
        return connection.QuerySingleOrDefault<string>("SELECT payload FROM certificates WHERE contest = @code", new { code }) is { } payload
            ? JsonSerializer.Deserialize<CertificateSettings>(payload, ContestJson.Options)
            : null;
    }

    private CertificateSettings Usual(int teams) => new(
        [new Award("一等奖", 1), new Award("二等奖", 2), new Award("三等奖", 3), new Award("优秀组织奖", Math.Clamp(teams - 6, 0, CertificateSettings.MostTeams))],
        "在“{比赛}”中获得{名次}，荣获{奖项}。特发此证，以资鼓励。",
        "",
        ResultWords.Day(time.GetUtcNow()).Zh);
}
