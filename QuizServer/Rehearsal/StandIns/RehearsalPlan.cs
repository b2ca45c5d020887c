using System.Globalization;
using QuizContracts;
using QuizServer.Building.Plans;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Rehearsal.StandIns;

/// <summary>The copy on which a contest is rehearsed: its rules, teams and judges, and a stand-in for every question and spare.</summary>
internal static class RehearsalPlan
{
    /// <summary>So many enter the copy of an Open contest at most.</summary>
    public const int MostPeople = 500;

    private const int MostTeams = 60;
    private const int LongestTitle = 60;

    /// <summary>The copy, or why there can be none.</summary>
    /// <param name="plan">The real contest.</param>
    /// <param name="seed">Chance for the keys.</param>
    /// <param name="teams">How many teams play; null for those of the contest. In an Open contest those who enter are no part of its plan.</param>
    public static (ContestPlan? Plan, Phrase? Refusal) Of(ContestPlan plan, int seed, int? teams = null)
    {
        if (teams < 2 || teams > (plan.Open is null ? MostTeams : MostPeople))
        {
            return (null, plan.Open is null
                ? new($"彩排的队数须为 2 到 {MostTeams}。", $"A rehearsal has 2 to {MostTeams} teams.")
                : new($"彩排的人数须为 2 到 {MostPeople}。", $"A rehearsal has 2 to {MostPeople} people."));
        }

        var (resized, number) = (teams is { } count && plan.Open is null && count != plan.Teams.Count ? TeamCount.With(plan, count) : plan, 0);
        Question Next(Question real) => StandIn.Of(real, ++number, new Dice(seed, $"key {number}"));
        var copy = resized with
        {
            Title = Marked(plan.Title),
            Rounds = [.. resized.Rounds.Select(round => round with { Questions = [.. round.Questions.Select(Next)], Spares = [.. round.Spares.Select(Next)] })],
        };
        return PlanCheck.Problems(copy) is [var problem, ..]
            ? (null, teams is null ? problem : new($"不能用 {teams} 支队彩排：{problem.Zh}", $"It cannot be rehearsed with {teams} teams: {problem.En}"))
            : (copy, null);
    }

    // The mark as the builder sets it, and of the title what is left of its length in whole characters.
    private static string Marked(string title)
    {
        var marked = title.StartsWith(DraftPlan.Rehearsal, StringComparison.Ordinal) ? title : DraftPlan.Rehearsal + title;
        while (marked.Length > LongestTitle)
        {
            marked = new StringInfo(marked) is var whole ? whole.SubstringByTextElements(0, whole.LengthInTextElements - 1) : marked;
        }

        return marked;
    }
}
