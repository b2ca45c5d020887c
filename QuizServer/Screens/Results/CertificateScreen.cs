using System.Globalization;
using QuizContracts.Results;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>Who gets which award, and what stands on the certificate. Teams of one place get the same award, however many they are.</summary>
public static class CertificateScreen
{
    /// <summary>The certificates, the highest award first.</summary>
    public static IReadOnlyList<Certificate> Of(ContestState state, CertificateSettings settings)
    {
        var ranks = Standing.Ranks(state);
        var left = new Queue<int>(Standing.InOrder(state).Where(team => state.Teams[team].IsRanked));
        var certificates = new List<Certificate>();
        foreach (var award in settings.Awards)
        {
            var last = 0;
            for (var given = 0; left.TryPeek(out var team) && (given < award.Teams || (given > 0 && ranks[team] == last)); given++)
            {
                left.Dequeue();
                last = ranks[team];
                certificates.Add(new Certificate(team, state.Teams[team].Name, award.Name, Filled(state, settings, award, team, last)));
            }
        }

        return certificates;
    }

    // One pass over the text, so that nothing of a name is taken for a placeholder.
    private static string Filled(ContestState state, CertificateSettings settings, Award award, int team, int rank)
    {
        var values = new Dictionary<string, string>
        {
            ["{队名}"] = state.Teams[team].Name,
            ["{名次}"] = string.Create(CultureInfo.InvariantCulture, $"第 {rank} 名"),
            ["{比赛}"] = state.Plan.Title,
            ["{日期}"] = settings.Date,
            ["{得分}"] = SharedRules.Exact(state.ScoreOf(team)),
            ["{奖项}"] = award.Name,
        };
        var (text, at) = (new System.Text.StringBuilder(), 0);
        while (at < settings.Text.Length)
        {
            var found = values.FirstOrDefault(value => string.CompareOrdinal(settings.Text, at, value.Key, 0, value.Key.Length) == 0);
            text.Append(found.Key is null ? settings.Text[at].ToString() : found.Value);
            at += found.Key?.Length ?? 1;
        }

        return text.ToString();
    }
}
