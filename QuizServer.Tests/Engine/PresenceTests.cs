using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Teams that are absent, late, withdraw or are disqualified; breaches of discipline; substitutions.</summary>
public sealed class PresenceTests
{
    [Fact]
    public void The_turns_of_an_absent_team_pass_by_and_a_late_team_plays_from_its_next_turn_on()
    {
        var given = Seated(Plans.Of(Plans.Required(6))).Status(1, TeamStatus.Absent).At(10).Next();
        Assert.Equal(2, Turn(given));
        given.Status(1, TeamStatus.Present, "已到场");
        Assert.Equal(3, Turn(given));
        Assert.Equal(1, Turn(given));
        Assert.Equal("必4", given.State.QuestionOf(given.Phase<Phase.Revealed>().Asked).Id);
    }

    [Theory]
    [InlineData("ladder", new[] { 1, 1, 3, 3 })]
    [InlineData("speed", new[] { 1, 3 })]
    [InlineData("risk", new[] { 1, 3 })]
    [InlineData("duel", new[] { 1, 3, 4, 3, 4 })]
    public void Every_kind_with_turns_passes_an_absent_team_by(string kind, int[] turns)
    {
        Round round = kind switch { "ladder" => Plans.Ladder(), "speed" => Plans.Speed(), "risk" => Plans.Risk(), _ => Plans.Duel(8) };
        var given = Seated(Plans.Of(round).WithTeams(kind == "duel" ? 4 : 3)).Status(2, TeamStatus.Absent).At(10).Next();
        var had = new List<int>();
        for (var step = 1; given.State.Phase is not Phase.Scoreboard; step++)
        {
            given.At(10 + step * 100);
            if (given.State.Phase is Phase.Picking)
            {
                given.Pick(Enumerable.Range(0, 6).First(question => !given.State.Play!.IsUsed(question)));
            }
            else
            {
                given.Next();
            }

            if (given.State.Phase is Phase.Reading { Asked.Turn: { } turn })
            {
                had.Add(turn.Team);
                given.At(11 + step * 100).Next();
                while (given.State.Phase is Phase.HasWord)
                {
                    given.Rule(Ruling.Correct);
                }
            }
        }

        // In a duel team 1 begins before anybody knows that its opponent does not answer.
        Assert.Equal(turns, had);
    }

    [Fact]
    public void Nobody_waits_for_an_absent_team_and_it_is_not_judged()
    {
        var given = Seated(Plans.Of(Plans.Simultaneous())).Status(2, TeamStatus.Absent).At(10).Next().At(11).Next().At(12).Next();
        given.At(13).Answer("2-1", Plans.Right).Refused("not-here");
        given.Answer("1-1", Plans.Right).Answer("3-1", Plans.WrongOption).In<Phase.Closed>().At(14).Next();
        Assert.Equal([1, 3], given.State.Rulings.Select(ruled => ruled.Team));
        given.Press("2-1").Refused("not-here");
    }

    [Fact]
    public void Who_withdraws_is_ranked_below_all_others_and_keeps_the_score()
    {
        var given = Seated(Plans.Of(Plans.Required())).Correct(3, 50).Status(3, TeamStatus.Withdrawn, "身体不适");
        Assert.Equal((150, 3), (given.State.ScoreOf(3), Standing.Ranks(given.State)[3]));
        Assert.Equal(1, Standing.Ranks(given.State)[1]);
    }

    [Fact]
    public void The_last_team_left_in_a_tie_break_has_won_it()
    {
        var given = Seated(Plans.Of(Plans.Simultaneous(1), Plans.TieBreak()).WithTeams(2) with { Places = [1] });
        foreach (var at in new double[] { 10, 11, 12 })
        {
            given.At(at).Next();
        }

        given.Answer("1-1", Plans.Right).Answer("2-1", Plans.Right).At(20).Next().At(21).Next().At(22).Next();
        given.Status(1, TeamStatus.Disqualified, "冒名顶替");

        Assert.True(given.State.TieBreaks[0].IsDecided);
        Assert.Equal((2, 1), (Standing.Ranks(given.State)[1], Standing.Ranks(given.State)[2]));
    }

    [Fact]
    public void A_breach_costs_what_the_contest_says()
    {
        var plan = Plans.Of(Plans.Required()) with { Offences = [new(OffenceKind.Hint, -10), new(OffenceKind.Cheating, -20, Disqualifies: true)] };
        var given = Seated(plan).Penalize(1, OffenceKind.Hint).Scores(90, 100, 100).Penalize(2, OffenceKind.Cheating).Scores(90, 80, 100);

        Assert.Equal(TeamStatus.Disqualified, given.State.Teams[2].Status);
        given.Penalize(1, OffenceKind.Noise).Refused("no-offence");
        given.Penalize(1, OffenceKind.Hint, "").Refused("reason-missing");
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_team_changes_members_as_often_as_the_contest_allows()
    {
        Seated(Plans.Of(Plans.Required())).Substitute(1).Refused("no-substitution");
        Seated(Plans.Of(Plans.Required()) with { Substitutions = 1 }).Substitute(1).Then(new Event.MemberSubstituted(1, "张三换李四", "host:陈"))
            .Substitute(1).Refused("no-substitution");
    }

    private static int Turn(Given given)
    {
        given.At(given.Now.TotalSeconds + 1).Next();
        var team = given.Phase<Phase.Reading>().Asked.Turn!.Team;
        given.At(given.Now.TotalSeconds + 1).Next().Rule(Ruling.Correct);
        return team;
    }
}
