using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Estimates of a thousand: of all who answer at once the nearest are right, one alone is judged by the tolerance of ten.</summary>
public sealed class EstimateTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(QuestionType.Estimate).Question] });

    [Theory]
    [InlineData("900", "1200", "2000", Ruling.Correct, Ruling.Wrong, Ruling.Wrong)]
    [InlineData("900", "1100", "2000", Ruling.Correct, Ruling.Correct, Ruling.Wrong)]
    [InlineData("900", "一大堆", "2000", Ruling.Correct, Ruling.Wrong, Ruling.Wrong)]
    [InlineData("1000", "1000", "1000", Ruling.Correct, Ruling.Correct, Ruling.Correct)]
    public void The_nearest_is_right_however_far_it_is_off_and_all_that_are_equally_near(string first, string second, string third, params Ruling[] rulings)
    {
        var given = Answered(first, second, third);

        Assert.Equal(rulings, given.State.Rulings.Select(ruled => ruled.Ruling));
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [InlineData("1010", Ruling.Correct)]
    [InlineData("1011", Ruling.Wrong)]
    public void One_who_answers_alone_is_judged_by_the_tolerance(string text, Ruling ruling)
    {
        var given = Answered(text);

        Assert.Equal(ruling, given.State.Rulings[0].Ruling);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Whoever_is_not_there_does_not_take_the_nearest_from_the_others()
    {
        var given = Reading(Plan).At(12).Next().Type("1-1", "1001").Type("2-1", "900").Type("3-1", "2000").At(13).Status(1, TeamStatus.Absent).At(41).Next();

        Assert.Equal([Ruling.Correct, Ruling.Wrong], given.State.Rulings.Select(ruled => ruled.Ruling));
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_hall_sees_the_nearest_with_their_teams_and_sees_them_only_then()
    {
        var closed = Reading(Plan).At(12).Next().Type("1-1", "900").Type("2-1", "1100").Type("3-1", "2000").In<Phase.Closed>();
        Assert.DoesNotContain("1100", System.Text.Json.JsonSerializer.Serialize((object)HallScreen.Of(closed.State, new HashSet<SeatId>()).Stage), StringComparison.Ordinal);

        var reveal = Assert.IsType<Stage.Revealed>(HallScreen.Of(closed.At(41).Next().State, new HashSet<SeatId>()).Stage).Reveal;
        Assert.Equal([(1, "900", 100m, true), (2, "1100", 100m, true), (3, "2000", 1000m, false)], reveal.Nearest.Select(one => (one.Team, one.Text, one.Off, one.IsNearest)));
        Assert.Equal("1000人", reveal.Text);
    }

    [Fact]
    public void The_host_reads_what_the_machine_makes_of_them_only_when_all_are_in()
    {
        var given = Reading(Plan).At(12).Next().Type("1-1", "900").Type("2-1", "1200");
        Assert.Equal([null, null, null], Host(given).Teams.Select(team => team.Automatic));
        Assert.Equal("Off by 100.", Host(given).Teams[0].Typed![0].Why.En);

        given.Type("3-1", "5000").In<Phase.Closed>();
        Assert.Equal([Ruling.Correct, Ruling.Wrong, Ruling.Wrong], Host(given).Teams.Select(team => team.Automatic));
        Assert.Equal(["Off by 100: the nearest.", "Off by 200; the nearest is off by 100."], Host(given).Teams.Take(2).Select(team => team.Typed![0].Why.En));
    }

    [Fact]
    public void Thousands_of_estimates_are_judged_against_one_nearest()
    {
        const int people = 12_403;
        var given = Contest(Plans.Open(Plans.Simultaneous() with { Questions = [Sample.Of(QuestionType.Estimate).Question] }));
        for (var number = 1; number <= people; number++)
        {
            given.Enter("某人", number % 2);
        }

        given.At(10).Next().At(11).Next().At(12).Next();
        for (var number = 1; number <= people; number++)
        {
            given.Type($"{number}-1", $"{number + 1500}");
        }

        given.At(50).Next();
        Assert.Equal([1], given.State.Rulings.Where(ruled => ruled.Ruling == Ruling.Correct).Select(ruled => ruled.Team));
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_rules_page_says_so()
    {
        var page = Plan.Rounds[0].Regulation(Plan).Select(sentence => sentence.En);

        Assert.Contains("The nearest estimate is right, and all that are equally near; a single one is right within its tolerance.", page);
        Assert.Empty(PlanCheck.Problems(Plan));
    }

    private static Given Answered(params string[] texts)
    {
        var given = Reading(Plan).At(12).Next();
        for (var team = 1; team <= texts.Length; team++)
        {
            given.Type($"{team}-1", texts[team - 1]);
        }

        return given.At(40).Look().At(41).Next();
    }

    private static HostView Host(Given given) => HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), given.Now, null);
}
