using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>The rules of the whole contest say each of its parameters, and what they say is what happens.</summary>
public sealed class ContestRulesTests
{
    // By tablet and by press, with a tie-break and without one.
    private static readonly ContestPlan[] Contests =
    [
        Plans.Of(Plans.Buzz(3), Plans.Simultaneous(), Plans.TieBreak()).WithTeams(3, seats: 2, captain: 2) with { Places = [1] },
        Plans.Of(Plans.Buzz(3), Plans.Required()).WithTeams(3, seats: 2),
    ];

    private static readonly Dictionary<string, object[]> Values = new()
    {
        [nameof(ContestPlan.BaseScore)] = [50m],
        [nameof(ContestPlan.AnswersFrom)] = [AnswersFrom.Captain, AnswersFrom.Named],
        [nameof(ContestPlan.Teams)] = [Plans.Teams(2, seats: 2)],
        [nameof(ContestPlan.Advance)] = [1, 2],
        [nameof(ContestPlan.Places)] = [new[] { 1, 2 }, new[] { 3 }],
        [nameof(ContestPlan.TieKeys)] = [new[] { TieKey.FewerFouls }, new[] { TieKey.BuzzPoints }, new[] { TieKey.RightAnswers, TieKey.FewerFouls }],
        [nameof(ContestPlan.Ranking)] = [RankNumbers.Dense],
        [nameof(ContestPlan.Floor)] = [90m, 100m],
        [nameof(ContestPlan.Offences)] = [new Offence[] { new(OffenceKind.Noise, -2) }, new Offence[] { new(OffenceKind.Hint, Disqualifies: true) }],
        [nameof(ContestPlan.Substitutions)] = [2],
        [nameof(ContestPlan.Judges)] = [Plans.Judges(3)],
    };

    public static TheoryData<int, string> Every()
    {
        var data = new TheoryData<int, string>();
        foreach (var property in typeof(ContestPlan).GetProperties().Where(property => property.Name is not (nameof(ContestPlan.Code) or nameof(ContestPlan.Title) or nameof(ContestPlan.Rounds) or nameof(ContestPlan.Open) or nameof(ContestPlan.Organisations))))
        {
            data.Add(0, property.Name);
            data.Add(1, property.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void What_is_printed_otherwise_happens_otherwise(int contest, string parameter) => Assert.All(
        Changes(contest, parameter),
        changed => Assert.Equal(Text(Contests[contest]) != Text(changed), Battery.Differs(seed => Battery.Kept(Contests[contest], seed), changed)));

    [Fact]
    public void Every_parameter_is_printed_in_one_of_them() => Assert.All(Values.Keys, parameter =>
        Assert.Contains([0, 1], contest => Changes(contest, parameter).Any(changed => Text(Contests[contest]) != Text(changed))));

    public static TheoryData<string, ContestPlan> OpenPlans
    {
        get
        {
            var plan = Plans.Open(Plans.Simultaneous());
            return new()
            {
                { nameof(ContestPlan.Open), Plans.Of(Plans.Simultaneous()) },
                { nameof(ContestPlan.Organisations), plan with { Organisations = ["甲", "乙", "丙"] } },
                { nameof(OpenPlan.Most), plan with { Open = new OpenPlan(Most: 4) } },
                { nameof(OpenPlan.OrganisationScore), plan with { Open = new OpenPlan(OrganisationScore: OrganisationScore.Sum) } },
                { nameof(OpenPlan.Best), plan with { Open = new OpenPlan(OrganisationScore: OrganisationScore.Best, Best: 2) } },
                { nameof(ContestPlan.Advance), plan with { Advance = 3 } },
                { nameof(ContestPlan.TieKeys), plan with { TieKeys = [TieKey.LessTime] } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(OpenPlans))]
    public void So_it_is_in_an_open_contest(string parameter, ContestPlan changed)
    {
        var plan = Plans.Open(Plans.Simultaneous());

        Assert.Empty(PlanCheck.Problems(changed));
        Assert.True(Text(plan) != Text(changed), parameter);
        Assert.True(Battery.Differs(seed => Battery.Kept(plan, seed), changed), parameter);
    }

    // Whether one person or a team holds the device is a matter of the entry form's words alone.
    [Fact]
    public void Who_enters_is_printed_and_asked_for_at_the_entry()
    {
        var (plan, teams) = (Plans.Open(Plans.Simultaneous()), Plans.Open(Plans.Simultaneous()) with { Open = new OpenPlan(Entrants.Teams) });

        Assert.NotEqual(Text(plan), Text(teams));
        Assert.False(Battery.Differs(seed => Battery.Kept(plan, seed), teams));
    }

    private static IEnumerable<ContestPlan> Changes(int contest, string parameter)
    {
        Assert.Empty(PlanCheck.Problems(Contests[contest]));
        foreach (var value in Values[parameter])
        {
            var changed = Contests[contest] with { Title = Contests[contest].Title };
            typeof(ContestPlan).GetProperty(parameter)!.SetValue(changed, value);
            if (PlanCheck.Problems(changed).Count == 0)
            {
                yield return changed;
            }
        }
    }

    private static string Text(ContestPlan plan) => string.Join('\n', ContestRules.Of(plan).Select(sentence => $"{sentence.Zh} {sentence.En}"));
}
