using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>What is wrong with the plan of an Open contest, besides what is checked of every contest.</summary>
internal static class OpenCheck
{
    private const int MostOrganisations = 2000;
    private const int LongestName = 40;

    public static IEnumerable<Phrase> Of(ContestPlan plan, OpenPlan open) => [.. OfEntry(plan, open), .. OfOrganisations(plan), .. OfRounds(plan)];

    private static IEnumerable<Phrase> OfEntry(ContestPlan plan, OpenPlan open)
    {
        if (plan.Teams.Count > 0)
        {
            yield return new("公开赛现场报名，不列参赛队（teams）。", "An Open contest is entered on the spot: teams must be left out.");
        }

        if (open.Most is < 2 or > OpenPlan.MostEver)
        {
            yield return new($"公开赛人数（open.most）须为 2 到 {OpenPlan.MostEver}。", $"An Open contest is for 2 to {OpenPlan.MostEver} (open.most).");
        }

        if (open.OrganisationScore == OrganisationScore.Best ? open.Best is not (>= 1 and <= 1000) : open.Best is not null)
        {
            yield return new("取最好成绩的人数（open.best）须为 1 到 1000，且只用于 organisationScore 为 best。", "How many of the best count (open.best) must be 1 to 1000, and only with organisationScore best.");
        }

        if (plan.Places is not null || plan.Substitutions is not null || plan.Floor is not null)
        {
            yield return new("公开赛没有加赛名次（places）、换人（substitutions）与保底分（floor）。", "An Open contest has no places to play off, substitutions or floor.");
        }

        if (plan.AnswersFrom != AnswersFrom.First)
        {
            yield return new("公开赛每人一台设备，answersFrom 须为 first。", "In an Open contest everybody has one device: answersFrom must be first.");
        }
    }

    private static IEnumerable<Phrase> OfOrganisations(ContestPlan plan)
    {
        if (plan.Organisations is not { Count: >= 1 and <= MostOrganisations } names)
        {
            yield return new($"公开赛须有 1 到 {MostOrganisations} 个单位（organisations）。", $"An Open contest has 1 to {MostOrganisations} organisations.");
        }
        else if (names.Any(name => string.IsNullOrWhiteSpace(name) || name.Length > LongestName) || names.Distinct().Count() < names.Count)
        {
            yield return new($"单位（organisations）的名称须为 1 到 {LongestName} 个字，不能重复。", $"Organisations have different names of 1 to {LongestName} characters.");
        }
    }

    private static IEnumerable<Phrase> OfRounds(ContestPlan plan)
    {
        foreach (var round in plan.Rounds.Where(round => !round.FitsOpen))
        {
            yield return new($"“{round.Title}”（kind：{round.Kind.Zh}）不能用于公开赛（open）。", $"“{round.Title}” (kind: {round.Kind.En}) cannot be part of an Open contest (open).");
        }

        // The points of a row would have to be looked up for thousands of people after every answer.
        foreach (var round in plan.Rounds.Where(round => round.StreakOf(2) != 0))
        {
            yield return new($"公开赛没有连对奖励，“{round.Title}”的 streakPoints 须删去。", $"An Open contest has no streaks: streakPoints of “{round.Title}” must be left out.");
        }
    }
}
