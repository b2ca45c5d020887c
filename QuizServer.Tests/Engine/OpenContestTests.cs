using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Open contests (公开赛): whoever enters on the spot takes part for an organisation.</summary>
public sealed class OpenContestTests
{
    private static readonly ContestPlan Plan = Plans.Open(Plans.Simultaneous());

    [Fact]
    public void Who_enters_gets_the_next_number_a_seat_and_the_base_score() => Given.Contest(Plan)
        .Enter("李红", 1).Then(
            new Event.ParticipantEntered(1, "李红", 1, "ticket 1-1"), new Event.PointsEntered(new LedgerEntry(1, 100, LedgerReason.Base, null, null, null, "system", "")))
        .Enter("李红", 0).Then(
            new Event.ParticipantEntered(2, "李红", 0, "ticket 2-1"), new Event.PointsEntered(new LedgerEntry(2, 100, LedgerReason.Base, null, null, null, "system", "")))
        .Scores(100, 100);

    [Theory]
    [InlineData("<b>", 0, "entrant-name-bad")]
    [InlineData("", 0, "entrant-name-bad")]
    [InlineData("李红", 2, "no-organisation")]
    [InlineData("李红", -1, "no-organisation")]
    public void A_bad_entry_is_refused(string name, int organisation, string code) => Given.Contest(Plan).Enter(name, organisation).Refused(code);

    [Fact]
    public void Nobody_enters_a_staged_contest_a_full_one_or_one_whose_lobby_is_closed()
    {
        Given.Contest(Plans.Of(Plans.Simultaneous())).Enter("李红", 0).Refused("not-open-contest");
        Given.Contest(Plan with { Open = new OpenPlan(Most: 2) }).Enter("甲", 0).Enter("乙", 0).Enter("丙", 0).Refused("contest-full");
        Given.Contest(Plan).Lobby(false).Enter("李红", 0).Refused("lobby-closed");
    }

    [Fact]
    public void It_does_not_begin_before_anybody_has_entered_and_keeps_its_lobby_open_when_it_does() =>
        Assert.True(Given.Contest(Plan).At(10).Next().Refused("nobody-entered").Enter("李红", 0).At(11).Next().In<Phase.RulesPage>().State.LobbyIsOpen);

    [Fact]
    public void All_answers_are_ruled_on_in_one_event_by_the_key()
    {
        var stake = Plan.Rounds[0].OwnStake;
        Entered(3).At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption).At(40).Look().At(41).Next().Then(
                new Event.AnswersRuled(1, "host:陈", [new(1, Ruling.Correct, 10), new(2, Ruling.Wrong, -5), new(3, Ruling.Timeout, 0)]),
                new Event.QuestionRevealed())
            .Scores(110, 95, 100);
    }

    [Fact]
    public void The_question_closes_when_everybody_has_answered() =>
        Entered(2).At(12).Next().Answer("2-1", Plans.Right).In<Phase.AllAnswering>().Answer("1-1", Plans.Right).In<Phase.Closed>();

    [Fact]
    public void Who_enters_late_counts_from_the_next_question_on_and_can_never_answer_twice()
    {
        var given = Entered(2).At(12).Next().Enter("晚到", 1).Answer("3-1", Plans.Right).At(40).Look().At(41).Next();
        given.Scores(100, 100, 110).At(42).Next().At(43).Next().Enter("更晚", 0).Answer("3-1", Plans.Right).Answer("3-1", Plans.WrongOption).Refused("already-answered");
    }

    [Fact]
    public void A_reveal_that_is_taken_back_gives_no_points_twice()
    {
        var given = Entered(2).At(12).Next().Answer("1-1", Plans.Right).Answer("2-1", Plans.WrongOption).At(40).Look().At(41).Next().In<Phase.Revealed>();
        var scores = given.State.Teams.Values.Select(team => team.Score).ToList();

        given.At(42).Undo().In<Phase.Closed>().At(43).Next().In<Phase.Revealed>();
        Assert.Equal(scores, given.State.Teams.Values.Select(team => team.Score));
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Who_enters_between_a_step_and_its_undoing_stays_in() =>
        Entered(2).At(12).Next().Enter("晚到", 1).At(13).Undo().In<Phase.Reading>().At(14).Next().Answer("3-1", Plans.Right).Then(new Event.AnswerGiven(Given.Seat("3-1"), [Plans.Right], Given.S(0)));

    [Fact]
    public void A_ruling_is_overturned_and_a_key_corrected_as_in_any_contest()
    {
        var given = Played().Overturn(2, Ruling.Correct).Scores(110, 110, 100).CorrectKey(1, Plans.WrongOption);
        // The first was right by the old key alone; the second was overturned by a person, who has the last word.
        given.Scores(95, 110, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_void_question_gives_and_takes_nothing()
    {
        var given = Played().Void().Scores(100, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Equal_scores_are_told_apart_by_the_time_taken()
    {
        var given = Entered(3, Plan with { TieKeys = [TieKey.LessTime] });
        given.At(12).Next().At(15).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.Right).At(40).Look().At(41).Next();
        Assert.Equal([2, 1, 3], Standing.InOrder(given.State));

        // 3 and 2 seconds, then 1 and 4: together 4 and 6.
        given.At(50).Next().At(51).Next().At(52).Answer("1-1", Plans.Right).At(55).Answer("2-1", Plans.Right).At(80).Look().At(81).Next();
        Assert.Equal([1, 2, 3], Standing.InOrder(given.State));
    }

    [Theory]
    [InlineData(OrganisationScore.Mean, null, 102.5, 100, 1)]
    [InlineData(OrganisationScore.Sum, null, 205, 100, 1)]
    [InlineData(OrganisationScore.Best, 1, 110, 100, 1)]
    public void Organisations_are_ranked_by_their_members(OrganisationScore by, int? best, double first, double second, int rank)
    {
        // 1 and 2 entered for the first organisation, 3 for the second: 110 and 95 against 100.
        var given = Played(Plan with { Open = new OpenPlan(OrganisationScore: by, Best: best) }, organisationOf: number => number == 3 ? 1 : 0);
        var all = Organisations.Of(given.State);
        Assert.Equal([(0, 2, (decimal)first, rank), (1, 1, (decimal)second, rank + 1)], all.Select(one => (one.Index, one.Entered, one.Score, one.Rank)));
    }

    [Fact]
    public void Who_is_disqualified_counts_neither_for_the_ranks_nor_for_the_organisation()
    {
        var given = Played(organisationOf: number => number == 3 ? 1 : 0).Status(1, TeamStatus.Disqualified);
        Assert.Equal([3, 2, 1], Standing.InOrder(given.State));
        Assert.Equal([(1, 100m), (0, 95m)], Organisations.Of(given.State).Select(one => (one.Index, one.Score)));
    }

    [Fact]
    public void Equal_organisations_share_a_rank_and_one_without_members_comes_last()
    {
        var given = Given.Contest(Plan with { Organisations = ["甲", "乙", "丙"] }).Enter("李", 2).Enter("王", 0);
        Assert.Equal([(0, 1, true), (2, 1, true), (1, 3, false)], Organisations.Of(given.State).Select(one => (one.Index, one.Rank, one.IsTied)));
    }

    [Fact]
    public void In_a_panel_round_one_person_answers_and_all_others_are_the_panel()
    {
        var given = Entered(4, Plans.Open(Plans.Panel(2) with { Value = 0.5m, Wrong = 0 }))
            .At(12).Next().Answer("1-1", Plans.Right).Answer("2-1", Plans.WrongOption).Answer("3-1", Plans.WrongOption).Answer("4-1", Plans.Right).At(13).Next();
        given.Scores(101, 100, 100, 100);
        Assert.Equal(2, given.At(14).Next().Phase<Phase.Reading>().Asked.Turn!.Team);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void All_who_are_equal_to_the_last_that_advances_advance_with_it()
    {
        var given = Entered(3, Plan with { Advance = 1 });
        Assert.Equal([1, 2, 3], Ties.Advancing(given.State));
        Assert.Equal([1], Ties.Advancing(Played(Plan with { Advance = 1 }).State));
    }

    [Fact]
    public void The_result_of_a_whole_contest_is_proven()
    {
        var given = Played();
        given.At(50).Next().At(51).Next().Answer("1-1", Plans.Right).At(80).Look().At(81).Next().At(82).Next().At(83).Next().In<Phase.Podium>();
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_screens_show_the_first_ten_of_any_number()
    {
        var given = Given.Contest(Plan);
        for (var number = 1; number <= 25; number++)
        {
            given.Enter($"选手{number}", number % 2);
        }

        var hall = HallScreen.Of(given.State, new HashSet<SeatId>());
        Assert.Equal((25, 10, 25, 2), (hall.Open!.Entered, hall.Teams.Count, hall.Count, hall.Open.Leaders.Count));
        Assert.Equal(25, SeatScreen.Of(given.State, Given.Seat("25-1")).Seat.Team);
    }

    [Fact]
    public void The_host_finds_anybody_by_number_or_name_with_the_rulings_on_them()
    {
        var state = Played().State;
        var found = Assert.Single(HostScreen.Find(state, new HashSet<SeatId>(), "2"));
        Assert.Equal((2, Ruling.Wrong), (found.Team.Number, Assert.Single(found.Judged).Ruling));
        Assert.Equal(3, HostScreen.Find(state, new HashSet<SeatId>(), "选手").Count);
        Assert.Empty(HostScreen.Find(state, new HashSet<SeatId>(), " "));
    }

    public static TheoryData<string, ContestPlan> BadPlans => new()
    {
        { "teams", Plan with { Teams = Plans.Teams(2) } },
        { "organisations", Plan with { Organisations = null } },
        { "organisations", Plan with { Organisations = [] } },
        { "organisations", Plan with { Organisations = ["甲", "甲"] } },
        { "open.most", Plan with { Open = new OpenPlan(Most: 1) } },
        { "open.most", Plan with { Open = new OpenPlan(Most: 20_001) } },
        { "open.best", Plan with { Open = new OpenPlan(Best: 3) } },
        { "open.best", Plan with { Open = new OpenPlan(OrganisationScore: OrganisationScore.Best) } },
        { "places", Plan with { Places = [1] } },
        { "floor", Plan with { Floor = 0 } },
        { "substitutions", Plan with { Substitutions = 1 } },
        { "streakPoints", Plans.Open(Plans.Simultaneous() with { StreakPoints = 1 }) },
        { "kind", Plans.Open(Plans.Buzz()) },
        { "organisations", Plans.Of(Plans.Simultaneous()) with { Organisations = ["甲"] } },
        { "lessTime", Plans.Of(Plans.Buzz()) with { TieKeys = [TieKey.LessTime] } },
    };

    [Theory]
    [MemberData(nameof(BadPlans))]
    public void What_does_not_fit_is_refused_with_a_sentence_that_names_the_field(string field, ContestPlan plan)
    {
        var problems = PlanCheck.Problems(plan);
        Assert.Contains(problems, problem => problem.Zh.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void The_plan_itself_is_sound() => Assert.Empty(PlanCheck.Problems(Plan));

    // Three persons, or as many as are wanted, in front of the first question.
    private static Given Entered(int count, ContestPlan? plan = null, Func<int, int>? organisationOf = null)
    {
        var given = Given.Contest(plan ?? Plan);
        for (var number = 1; number <= count; number++)
        {
            given.Enter($"选手{number}", organisationOf?.Invoke(number) ?? 0);
        }

        return given.At(10).Next().At(11).Next();
    }

    // The first of three is right, the second wrong, the third silent.
    private static Given Played(ContestPlan? plan = null, Func<int, int>? organisationOf = null) => Entered(3, plan, organisationOf)
        .At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption).At(40).Look().At(41).Next();
}
