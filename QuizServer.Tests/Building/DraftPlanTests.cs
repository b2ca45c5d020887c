using System.Text.Json;
using QuizContracts;
using QuizContracts.Building;
using QuizServer.Building.Parameters;
using QuizServer.Building.Plans;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Journal.Codec;
using QuizServer.Screens;
using QuizServer.Tests.Golden;

namespace QuizServer.Tests.Building;

public sealed class DraftPlanTests
{
    private static readonly RegulationShelf Shelf = new(Path.Combine(AppContext.BaseDirectory, "seeds", "regulations"));
    private static readonly ContestDraft Empty = new("", "ABCDEF", false, false, ParameterSet.Empty, [], [], [], []);

    public static TheoryData<string> EveryRegulation => [.. Regulations.Names];

    // The tests have a kind of their own.
    public static TheoryData<string> EveryKind => [.. RoundKinds.Known.All.Select(kind => kind.Name).Where(kind => RoundKinds.Known.TypeOf(kind).Assembly == typeof(ContestPlan).Assembly)];

    [Theory]
    [MemberData(nameof(EveryRegulation))]
    public void A_draft_from_a_regulation_says_what_the_regulation_says(string name)
    {
        var draft = Shelf.Take(Empty, name, () => Guid.NewGuid().ToString());
        draft = draft with { Title = "—", Organisations = draft.IsOpen ? ["甲单位", "乙单位"] : [], Teams = [.. draft.Teams.Select((_, index) => DraftTeam.Of($"{index + 1} 队"))] };

        var plan = DraftPlan.Of(draft, _ => null);

        Assert.Empty(plan.Problems);
        Assert.Empty(PlanCheck.Problems(plan.Plan));
        Assert.Equal(Text(Regulations.Read(name).Example), Text(plan.Plan));
    }

    [Fact]
    public void A_teams_extra_time_goes_into_the_contest()
    {
        var plan = DraftPlan.Of(Empty with { Teams = [DraftTeam.Of("甲队"), DraftTeam.Of("乙队") with { ExtraTime = 25 }] }, _ => null);

        Assert.Equal([0, 25], plan.Plan.Teams.Select(team => team.ExtraTime));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_parameter_of_every_kind_has_its_words(string kind) => Assert.Equal(
        RoundKinds.Parameters(RoundKinds.Known.TypeOf(kind)).Order(StringComparer.Ordinal), RoundKinds.Known.Fields(kind).Select(field => field.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_new_round_of_every_kind_can_be_played_as_it_is(string kind)
    {
        var teams = Enumerable.Range(1, 4).Select(number => DraftTeam.Of($"{number} 号队")).ToList();
        var draft = Empty with { Title = "赛", Parameters = ParameterSet.Empty.With("places", "1"), Teams = teams, Rounds = [RoundKinds.Known.New("buzz", "a", 4), RoundKinds.Known.New("tie-break", "b", 4) with { Title = "决胜" }, RoundKinds.Known.New(kind, "c", 4)] };

        Assert.Empty(PlanCheck.Problems(DraftPlan.Of(draft, _ => null).Plan));
    }

    [Fact]
    public void Every_name_of_a_choice_is_one_that_the_engine_knows()
    {
        foreach (var kind in RoundKinds.Known.All)
        {
            foreach (var (field, choice) in RoundKinds.Known.Fields(kind.Name).SelectMany(field => field.Choices.Select(choice => (field, choice))))
            {
                var unread = new List<(int? Round, string Field, Phrase Problem)>();
                var round = DraftPlan.Read(new DraftRound("a", kind.Name, "题", ParameterSet.Empty.With(field.Name, choice.Name), [], []), 0, unread);
                Assert.Empty(unread);
                var property = round!.GetType().GetProperties().Single(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == field.Name);
                Assert.Equal(choice.Name, JsonNamingPolicy.CamelCase.ConvertName(property.GetValue(round)!.ToString()!));
                Assert.Equal(Enum.GetValues(property.PropertyType).Length, field.Choices.Count);
            }
        }
    }

    [Fact]
    public void What_is_no_number_is_named_and_left_out()
    {
        var draft = Empty with { Title = "赛", Rounds = [RoundKinds.Known.New("buzz", "a", 2) with { Parameters = ParameterSet.Empty.With("seconds", "半分钟").With("value", "20") }] };

        var plan = DraftPlan.Of(draft, _ => null);

        Assert.Equal((0, "seconds", "“答题时间（秒）”须为整数，“半分钟”不是。"), Assert.Single(plan.Problems) is var problem ? (problem.Round, problem.Field, problem.Problem.Zh) : default);
        Assert.Equal((30, 20m), (plan.Plan.Rounds[0].Seconds, plan.Plan.Rounds[0].Value));
    }

    [Fact]
    public void A_rehearsal_says_so_in_its_title() => Assert.Equal("【彩排】决赛", DraftPlan.Of(Empty with { Title = "决赛", IsRehearsal = true }, _ => null).Plan.Title);

    [Fact]
    public void Questions_of_two_banks_with_one_number_are_two_questions()
    {
        var draft = Empty with { Rounds = [RoundKinds.Known.New("buzz", "a", 2) with { Questions = [new("甲", "1"), new("乙", "1")] }] };

        var plan = DraftPlan.Of(draft, place => Engine.Plans.Choice(place.Id) with { Stem = place.Bank });

        Assert.Equal(["甲/1", "乙/1"], plan.Plan.Rounds[0].Questions.Select(question => question.Id));
        Assert.Equal(new QuestionRef("乙", "1"), plan.Sources["乙/1"]);
    }

    // The regulation as it is printed, and every parameter as it is stored.
    private static string Text(ContestPlan plan)
    {
        var bare = plan with { Rounds = [.. plan.Rounds.Select(round => round with { Questions = [.. round.Questions.Select(question => question with { Id = "" })], Spares = [.. round.Spares.Select(question => question with { Id = "" })] })] };
        return JsonSerializer.Serialize(bare, ContestJson.Options) + JsonSerializer.Serialize(RegulationScreen.Of(plan), ContestJson.Options);
    }
}
