using QuizContracts.Results;
using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>How the scores went from question to question, as the ledger has it: what was corrected later counts when it was corrected.</summary>
internal static class ScoreCourse
{
    // More lines than this nobody can follow.
    private const int MostTeams = 12;

    public static IReadOnlyList<CourseStep> Of(ContestState state, IReadOnlyList<TeamResult> teams)
    {
        if (teams.Count > MostTeams)
        {
            return [];
        }

        var scores = teams.ToDictionary(team => team.Team, _ => 0m);
        var seen = new HashSet<(int, int)>();
        var steps = new List<CourseStep>();
        CourseStep Now(string place) => new(place, [.. teams.Select(team => scores[team.Team])]);
        var last = "";
        foreach (var entry in state.Ledger)
        {
            if (entry is { Round: { } round, Question: { } question } && seen.Add((round, question)))
            {
                steps.Add(Now(last));
                last = Places.Of(round, question);
            }

            scores[entry.Team] += entry.Delta;
        }

        return seen.Count == 0 ? [] : [.. steps, Now(last)];
    }
}
