using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace QuizServer.Engine.Rules;

/// <summary>The rulings on the question on stage by team, looked up once for all seats that ask.</summary>
internal static class StageRulings
{
    private static readonly ConditionalWeakTable<ImmutableList<RuledAnswer>, Found> Known = [];

    /// <summary>The last ruling on a team's answer to the question; null when there is none.</summary>
    public static RuledAnswer? On(ContestState state, Asked asked, int team) => Of(state, asked).GetValueOrDefault(team);

    private static Dictionary<int, RuledAnswer> Of(ContestState state, Asked asked)
    {
        var place = (asked.Round, asked.Question, state.QuestionOf(asked).Id);
        if (Known.TryGetValue(state.Rulings, out var known) && known.Place == place)
        {
            return known.ByTeam;
        }

        var found = new Found(place, []);
        foreach (var ruled in state.RulingsOn(asked))
        {
            found.ByTeam[ruled.Team] = ruled;
        }

        Known.AddOrUpdate(state.Rulings, found);
        return found.ByTeam;
    }

    private sealed record Found((int Round, int Question, string Id) Place, Dictionary<int, RuledAnswer> ByTeam);
}
