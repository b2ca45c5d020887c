using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Engine.Rules;

/// <summary>How near estimates come: of all who answer at once the nearest are right, all that are equally near.</summary>
internal static class Nearness
{
    // Fewer do not compete: one who answers alone is judged by the tolerance.
    private const int Rivals = 2;

    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<int, Answer>, Found> Known = [];

    /// <summary>How far an estimate is off; null when its text says no number.</summary>
    public static decimal? Of(Question question, Answer answer) => question.Key.Number is { } key && TypedJudging.Number(key, answer.Text) is { } number
        ? Math.Abs(number - key.Value)
        : null;

    /// <summary>How far the nearest of these estimates is off; null for another type, or when fewer than two say a number.</summary>
    public static decimal? Least(Question question, IEnumerable<Answer> field) =>
        question.Type == QuestionType.Estimate ? Least(field.Select(answer => Of(question, answer))) : null;

    /// <summary>The same for the question on stage, among those who are judged together.</summary>
    public static decimal? Least(ContestState state, Asked asked) => state.QuestionOf(asked).Type == QuestionType.Estimate && state.Plan.Rounds[asked.Round].AnswersTogether
        ? Least(state.Plan.Rounds[asked.Round].Judged(state, null).Select(word => All(state, asked).TryGetValue(word.Team, out var off) ? off : (decimal?)null))
        : null;

    /// <summary>How far each estimate of the question on stage is off, by team; without those that say no number.</summary>
    public static IReadOnlyDictionary<int, decimal> All(ContestState state, Asked asked)
    {
        var question = state.QuestionOf(asked);
        if (!Known.TryGetValue(asked.Answers, out var found) || found.Key != question.Key.Number)
        {
            found = new Found(question.Key.Number, []);
            foreach (var (team, answer) in asked.Answers)
            {
                if (Of(question, answer) is { } off)
                {
                    found.ByTeam[team] = off;
                }
            }

            Known.AddOrUpdate(asked.Answers, found);
        }

        return found.ByTeam;
    }

    /// <summary>What became of an estimate among others, and why.</summary>
    public static TypedVerdict Verdict(decimal off, decimal? nearest)
    {
        var (mine, least) = (SharedRules.Exact(off), nearest is { } known ? SharedRules.Exact(known) : null);
        return least is null ? new TypedVerdict(off == 0, new($"与答案相差 {mine}。", $"Off by {mine}."))
            : off == nearest ? new TypedVerdict(true, new($"与答案相差 {mine}，最接近。", $"Off by {mine}: the nearest."))
            : new TypedVerdict(false, new($"与答案相差 {mine}，最接近的相差 {least}。", $"Off by {mine}; the nearest is off by {least}."));
    }

    private static decimal? Least(IEnumerable<decimal?> all)
    {
        var (count, least) = (0, (decimal?)null);
        foreach (var off in all.OfType<decimal>())
        {
            count++;
            least = least < off ? least : off;
        }

        return count < Rivals ? null : least;
    }

    private sealed record Found(NumberKey? Key, Dictionary<int, decimal> ByTeam);
}
