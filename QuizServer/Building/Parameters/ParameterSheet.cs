using QuizContracts;
using QuizContracts.Building;
using QuizServer.Building.Plans;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Seeding;

namespace QuizServer.Building.Parameters;

/// <summary>
/// The forms of a draft. Whether a parameter does anything where it stands, only the engine knows: it is asked with other values, and
/// where it refuses all of them, its first sentence says why.
/// </summary>
internal static class ParameterSheet
{
    /// <summary>The parameters of a round.</summary>
    /// <param name="plan">The plan of the whole draft.</param>
    /// <param name="at">Index of the round in the plan.</param>
    public static IReadOnlyList<ParameterState> OfRound(DraftPlan plan, int at, DraftRound draft)
    {
        var round = plan.Plan.Rounds[at];
        var before = Faults(plan.Plan, at, round).ToHashSet();
        var named = before.ToLookup(fault => FaultPlaces.Field(fault, round.GetType()));
        var unread = plan.Problems.Where(problem => problem.Round == plan.Rounds[at]).ToLookup(problem => problem.Field, problem => problem.Problem);
        return [.. RoundKinds.Known.Fields(draft.Kind).Select(field => new ParameterState(
            field, RoundKinds.Known.Default(draft.Kind, field.Name), Idle(field, draft, other => Refusal(plan, at, round, draft, other, before)), [.. unread[field.Name], .. named[field.Name]]))];
    }

    /// <summary>The parameters of the contest.</summary>
    public static IReadOnlyList<ParameterState> OfContest(DraftPlan plan, bool isOpen)
    {
        var named = PlanCheck.Found(plan.Plan).Where(found => found.Round is null).Select(found => found.Problem).ToLookup(problem => FaultPlaces.Field(problem, typeof(ContestPlan)));
        var unread = plan.Problems.Where(problem => problem.Round is null).ToLookup(problem => problem.Field, problem => problem.Problem);
        return [.. ContestFields.All.Where(field => isOpen || field.Name != ContestFields.Open)
            .Select(field => new ParameterState(field, Default(field), null, [.. unread[field.Name], .. named[field.Name]]))];
    }

    private static string Default(ParameterField field) => field.Name switch
    {
        "baseScore" => "0",
        "ranking" => "competition",
        "answersFrom" => "first",
        _ => "",
    };

    // What the engine says only when the parameter has this other value.
    private static Phrase? Refusal(DraftPlan plan, int at, Round round, DraftRound draft, ParameterSet other, HashSet<Phrase> before)
    {
        var problems = new List<(int?, string, Phrase)>();
        return DraftPlan.Read(draft with { Parameters = other }, 0, problems) is { } changed && problems.Count == 0
            ? Faults(plan.Plan, at, changed with { Questions = round.Questions, Spares = round.Spares }).Select(fault => (Phrase?)fault).FirstOrDefault(fault => !before.Contains(fault!.Value))
            : null;
    }

    private static Phrase? Idle(ParameterField field, DraftRound draft, Func<ParameterSet, Phrase?> refusal)
    {
        // What is set is shown, with its fault where it has one.
        if (draft.Parameters.Text(field.Name).Length > 0 || draft.Parameters.Rows(field.Name).Count > 0)
        {
            return null;
        }

        Phrase? first = null;
        foreach (var other in Others(field, draft.Parameters, RoundKinds.Known.Default(draft.Kind, field.Name)))
        {
            if (refusal(other) is not { } sentence)
            {
                return null;
            }

            first ??= sentence;
        }

        return first;
    }

    private static IEnumerable<ParameterSet> Others(ParameterField field, ParameterSet set, string now) => field.Shape switch
    {
        ParameterShape.Switch => [set.With(field.Name, now == "true" ? "false" : "true")],
        ParameterShape.Choice => field.Choices.Where(choice => choice.Name != now).Select(choice => set.With(field.Name, choice.Name)),
        ParameterShape.Whole or ParameterShape.Points => new[] { field.Least!.Value, field.Most!.Value, 1, 2, 20, -1 }.Where(number => number >= field.Least && number <= field.Most)
            .Select(number => FormattableString.Invariant($"{number:0.##}")).Where(number => number != now).Distinct().Select(number => set.With(field.Name, number)),
        ParameterShape.Row => [set.With(field.Name, [field.Columns.ToDictionary(column => column.Name, column => column.Start)])],
        ParameterShape.Table when field.Columns.Any(column => column.Shape == ParameterShape.Switch) => [set.With(field.Name, [field.Columns.ToDictionary(column => column.Name, column => column.Start)])],
        _ => [],
    };

    private static IEnumerable<Phrase> Faults(ContestPlan plan, int at, Round round)
    {
        var changed = plan.With(at, round);
        return round.Check(changed).Concat(JudgeChecks.Panel(changed, round));
    }
}
