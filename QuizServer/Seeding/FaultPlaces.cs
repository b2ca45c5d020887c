using System.Reflection;
using System.Text.RegularExpressions;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Seeding;

/// <summary>The problems of a plan with their places in its file. A problem names its field in its sentence; the field is its place.</summary>
internal static partial class FaultPlaces
{
    /// <summary>Every problem, begun with its place where it has one.</summary>
    /// <param name="rounds">Where each round of the plan stands in the file, from 0.</param>
    public static IEnumerable<Phrase> Of(ContestPlan plan, IReadOnlyList<int> rounds)
    {
        foreach (var (round, problem) in PlanCheck.Found(plan))
        {
            var field = Field(problem, round is { } own ? plan.Rounds[own].GetType() : typeof(ContestPlan));
            var place = round is { } index ? $"rounds[{rounds[index]}]{(field is null ? "" : $".{field}")}" : field;
            yield return place is null ? problem : new($"{place}：{problem.Zh}", $"{place}: {problem.En}");
        }
    }

    /// <summary>The parameter that a problem names; null for none. A question has fields of its own, and a title may be anything: only what can be set counts.</summary>
    /// <param name="of">Class of the round, or of the contest.</param>
    public static string? Field(Phrase problem, Type of) => Named().Matches(problem.Zh)
        .Select(name => name.Groups["field"].Value)
        .FirstOrDefault(name => of.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance) is { CanWrite: true });

    [GeneratedRegex("（(?<field>[a-z][A-Za-z]*)|的 (?<field>[a-z][A-Za-z]*) ")]
    private static partial Regex Named();
}
