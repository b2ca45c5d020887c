using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Drawing;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Building.Checks;

/// <summary>What is to be done before a contest can be opened, and what its organiser should look at again.</summary>
internal static class DraftChecks
{
    // Longer than a morning nobody sits.
    private const int LongestSeconds = 4 * 60 * 60;

    /// <summary>Everything, errors first, each part in the order of the steps.</summary>
    public static IReadOnlyList<DraftFinding> Of(CheckedDraft check) =>
    [
        .. OfEngine(check).Concat(OfPlaces(check)).Concat(OfRepeats(check)).Concat(check.Placed.SelectMany(placed => PlaceChecks.Of(check, placed)))
            .Concat(OfSpares(check)).Concat(PlayChecks.Of(check)).Concat(OfTime(check))
            .OrderBy(finding => !finding.IsError).ThenBy(finding => finding.Step).ThenBy(finding => finding.Round ?? -1),
    ];

    private static IEnumerable<DraftFinding> OfEngine(CheckedDraft check)
    {
        foreach (var (round, _, problem) in check.Unread)
        {
            yield return new(true, round is null ? DraftStep.Basics : DraftStep.Rounds, round, problem);
        }

        foreach (var (round, problem) in PlanCheck.Found(check.Plan))
        {
            yield return new(true, round is null ? Step(problem) : DraftStep.Rounds, round is { } index ? check.Rounds[index] : null, problem);
        }
    }

    // The engine's sentences on teams begin with the table or name the teams.
    private static DraftStep Step(Phrase problem) =>
        problem.Zh.Contains("teams", StringComparison.Ordinal) || problem.Zh.Contains("号台", StringComparison.Ordinal) || problem.Zh.Contains("队名", StringComparison.Ordinal) || problem.Zh.Contains("organisations", StringComparison.Ordinal)
            ? DraftStep.Teams
            : problem.Zh.Contains("rounds", StringComparison.Ordinal) ? DraftStep.Rounds : DraftStep.Basics;

    private static IEnumerable<DraftFinding> OfPlaces(CheckedDraft check)
    {
        foreach (var (index, round) in check.Draft.Rounds.Index())
        {
            if (round.Questions.Count(place => place is null) is var empty and > 0)
            {
                yield return new(true, DraftStep.Questions, index, new(
                    $"“{round.Title}”须有 {round.Questions.Count} 题，还差 {empty} 题。", $"“{round.Title}” needs {round.Questions.Count} questions; {empty} are missing."));
            }

            if (round.Spares.Count(place => place is null) is var spares and > 0)
            {
                yield return new(true, DraftStep.Questions, index, new(
                    $"“{round.Title}”须有 {round.Spares.Count} 道备用题，还差 {spares} 道。", $"“{round.Title}” needs {round.Spares.Count} spares; {spares} are missing."));
            }
        }
    }

    // Two numbers may ask the same: the words are compared too, and what both are about.
    private static IEnumerable<DraftFinding> OfRepeats(CheckedDraft check)
    {
        foreach (var group in check.Placed.GroupBy(placed => placed.Ref).Where(group => group.Count() > 1))
        {
            yield return Twice(true, group, new($"题目 {group.Key.Id} 用了不止一次", $"Question {group.Key.Id} is used more than once"));
        }

        var single = check.Placed.Where(placed => placed.Question is not null).DistinctBy(placed => placed.Ref).ToList();
        foreach (var group in single.GroupBy(placed => Stems.Of(placed.Question!.Question)).Where(group => group.Count() > 1))
        {
            yield return Twice(true, group, new($"{Numbers(group)} 的题干相同", $"{Numbers(group)} have the same words"));
        }

        foreach (var group in single.Where(placed => placed.Question!.Question.Fact.Trim().Length > 0).GroupBy(placed => placed.Question!.Question.Fact.Trim()).Where(group => group.Count() > 1))
        {
            yield return Twice(false, group, new($"{Numbers(group)} 考同一知识点", $"{Numbers(group)} ask about the same fact"));
        }
    }

    private static DraftFinding Twice(bool isError, IEnumerable<PlacedQuestion> group, Phrase what)
    {
        var places = group.Select(placed => placed.Where).ToList();
        return new(isError, DraftStep.Questions, group.Last().Round, new(
            $"{what.Zh}：{string.Join('、', places.Select(place => place.Zh))}。", $"{what.En}: {string.Join(", ", places.Select(place => place.En))}."));
    }

    private static string Numbers(IEnumerable<PlacedQuestion> group) => string.Join(", ", group.Select(placed => placed.Ref.Id));

    private static IEnumerable<DraftFinding> OfSpares(CheckedDraft check) => check.Draft.Rounds.Index().Where(round => round.Item.Spares.Count == 0 && round.Item.Questions.Count > 0)
        .Select(round => new DraftFinding(false, DraftStep.Questions, round.Index, new(
            $"“{round.Item.Title}”没有备用题：题目作废时无题可换。", $"“{round.Item.Title}” has no spares: nothing can take the place of a void question.")));

    private static IEnumerable<DraftFinding> OfTime(CheckedDraft check)
    {
        if (TimeEstimate.Of(check.Plan).Least > LongestSeconds)
        {
            yield return new(false, DraftStep.Rounds, null, new("全场至少要 4 小时以上，请减少环节或题目。", "The contest takes more than four hours at least: think of fewer rounds or questions."));
        }
    }
}
