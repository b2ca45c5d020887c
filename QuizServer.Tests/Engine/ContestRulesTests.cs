using System.Reflection;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>The rules of the whole contest say each of its parameters.</summary>
public sealed class ContestRulesTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Required()).WithTeams(3, seats: 2);

    private static readonly Dictionary<string, object> Values = new()
    {
        [nameof(ContestPlan.BaseScore)] = 50m,
        [nameof(ContestPlan.AnswersFrom)] = AnswersFrom.Captain,
        [nameof(ContestPlan.Teams)] = Plans.Teams(2, seats: 2),
        [nameof(ContestPlan.Advance)] = 1,
        [nameof(ContestPlan.Places)] = new[] { 1 },
        [nameof(ContestPlan.TieKeys)] = new[] { TieKey.FewerFouls },
        [nameof(ContestPlan.Ranking)] = RankNumbers.Dense,
        [nameof(ContestPlan.Floor)] = 0m,
        [nameof(ContestPlan.Offences)] = new Offence[] { new(OffenceKind.Noise, -2) },
        [nameof(ContestPlan.Substitutions)] = 2,
        [nameof(ContestPlan.Judges)] = Plans.Judges(3),
    };

    public static TheoryData<string> Parameters => [.. typeof(ContestPlan).GetProperties()
        .Select(property => property.Name)
        .Except([nameof(ContestPlan.Code), nameof(ContestPlan.Title), nameof(ContestPlan.Rounds), nameof(ContestPlan.Open), nameof(ContestPlan.Organisations)])];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Another_value_is_another_sentence(string parameter)
    {
        var changed = Plan with { Title = Plan.Title };
        typeof(ContestPlan).GetProperty(parameter)!.SetValue(changed, Values[parameter]);

        Assert.Empty(PlanCheck.Problems(Plan));
        Assert.NotEqual(Text(Plan), Text(changed));
    }

    public static TheoryData<string, ContestPlan> OpenPlans
    {
        get
        {
            var plan = Plans.Open(Plans.Simultaneous());
            return new()
            {
                { nameof(ContestPlan.Open), Plans.Of(Plans.Simultaneous()) },
                { nameof(ContestPlan.Organisations), plan with { Organisations = ["甲", "乙", "丙"] } },
                { nameof(OpenPlan.Entrants), plan with { Open = new OpenPlan(Entrants.Teams) } },
                { nameof(OpenPlan.Most), plan with { Open = new OpenPlan(Most: 300) } },
                { nameof(OpenPlan.OrganisationScore), plan with { Open = new OpenPlan(OrganisationScore: OrganisationScore.Sum) } },
                { nameof(OpenPlan.Best), plan with { Open = new OpenPlan(OrganisationScore: OrganisationScore.Best, Best: 5) } },
                { nameof(ContestPlan.Advance), plan with { Advance = 30 } },
                { nameof(ContestPlan.TieKeys), plan with { TieKeys = [TieKey.LessTime] } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(OpenPlans))]
    public void So_it_is_in_an_open_contest(string parameter, ContestPlan changed)
    {
        Assert.Empty(PlanCheck.Problems(changed));
        Assert.True(Text(Plans.Open(Plans.Simultaneous())) != Text(changed), parameter);
    }

    private static string Text(ContestPlan plan) => string.Join('\n', ContestRules.Of(plan).Select(sentence => $"{sentence.Zh} {sentence.En}"));
}
