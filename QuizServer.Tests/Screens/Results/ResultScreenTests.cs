using QuizContracts;
using QuizContracts.Results;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens.Results;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Screens.Results;

/// <summary>What a contest came to, for its host.</summary>
public sealed class ResultScreenTests
{
    // Tables 1 to 3 answer by tablet after 1, 2 and no seconds; then table 3 wins a race, speaks for 3 seconds and is wrong, and is overturned.
    private static Given Played() => Given.Reading(Plans.Of(Plans.Simultaneous(1), Plans.Buzz(2) with { EarlyPress = FalseStarts.Ignore }))
        .At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption).At(32).Look().At(33).Next()
        .At(34).Next().At(35).Next().At(36).Next().At(37).Next().At(41).Press("3-1").At(42).Next().At(45).Next().At(46).Rule(Ruling.Wrong)
        .At(50).Overturn(4, Ruling.Correct, "口音听错", "host:陈").At(51).Correct(2, 2.5m);

    [Fact]
    public void The_standings_say_who_answered_how_and_where_the_points_come_from()
    {
        var teams = Of(Played()).Teams;

        Assert.Equal([(1, 1, 110m), (1, 3, 110m), (3, 2, 97.5m)], teams.Select(team => (team.Rank, team.Team, team.Score)));
        Assert.Equal([10, 0], teams[0].ByRound);
        Assert.Equal([0, 10], teams[1].ByRound);
        // The correction by hand was made in the second round.
        Assert.Equal([-5, 2.5m, 100], teams[2].ByRound.Append(teams[2].Outside));
        Assert.Equal((new AnswerCounts(1, 0, 0, 0, 0, 0), 1m), (teams[0].Counts, teams[0].MeanSeconds));
        Assert.Equal((new AnswerCounts(1, 0, 0, 1, 0, 0), 1, 0.5m), (teams[1].Counts, teams[1].BuzzesWon, teams[1].Counts.RightRate));
        Assert.Equal(2m, teams[2].MeanSeconds);
    }

    [Fact]
    public void Members_are_counted_where_one_of_them_had_to_answer_and_only_once_all_is_decided()
    {
        // Two questions for each of two teams, by members in turn.
        var given = Given.Seated(Plans.Of(Plans.Required(4) with { Speaker = Speaker.Member, Members = 2 }).WithTeams(2, seats: 2));
        given.At(10).Next();
        foreach (var (at, ruling) in (List<(int, Ruling)>)[(20, Ruling.Correct), (30, Ruling.Wrong), (40, Ruling.Timeout), (50, Ruling.Correct)])
        {
            given.At(at).Next().At(at + 1).Next().At(at + 4).Rule(ruling);
            Assert.Empty(Of(given).Members);
        }

        given.At(60).Next().At(62).Next();

        Assert.Equal(
            [(1, 1, 10m, 1, 1m, 3m), (1, 2, -5m, 0, 0m, null), (2, 1, -5m, 0, 0m, 3m), (2, 2, 10m, 1, 1m, (decimal?)3m)],
            Of(given).Members.Select(member => (member.Team, member.Member, member.Points, member.Counts.Right, member.Counts.RightRate!.Value, member.MeanSeconds)));
    }

    [Fact]
    public void A_spoken_answer_takes_from_the_word_to_its_end_without_the_pauses()
    {
        var given = Given.Reading(Plans.Of(Plans.Buzz(1) with { EarlyPress = FalseStarts.Ignore, StartSeconds = null }))
            .At(12).Next().At(16).Press("3-1").At(18);
        given.When(new Command.PauseContest(given.Now, "host:陈")).At(60).When(new Command.ResumeContest(given.At(60).Now, "host:陈", false)).At(62).Next().At(70).Rule(Ruling.Correct);

        Assert.Equal(4m, Assert.Single(Assert.Single(Of(given).Questions).Answers).Seconds);
    }

    [Fact]
    public void Each_question_says_how_hard_it_turned_out_and_how_the_answers_are_spread()
    {
        var questions = Of(Played()).Questions;

        Assert.Equal(["1-1", "2-1"], questions.Select(question => question.Place));
        Assert.Equal((Difficulty.Easy, (Difficulty?)Difficulty.Hard), (questions[0].Question.Difficulty, questions[0].Found));
        Assert.Equal(1.5m, questions[0].MeanSeconds);
        Assert.Equal([(0, 0, false), (1, 1, true), (2, 1, false), (3, 0, false)], questions[0].Spread.Select(share => (share.Choice[0], share.Count, share.IsRight)));
        Assert.Equal([(1, Ruling.Correct, 10m), (2, Ruling.Wrong, -5m), (3, Ruling.Timeout, 0m)], questions[0].Answers.Select(answer => (answer.Team, answer.Ruling, answer.Points)));
        Assert.Equal((Ruling.Correct, true, "主持人 陈"), (questions[1].Answers[0].Ruling, questions[1].Answers[0].IsOverturned, questions[1].Answers[0].By.Zh));
    }

    [Fact]
    public void The_ledger_in_words_comes_to_the_score_with_the_time_of_each_entry()
    {
        var results = Of(Played());

        Assert.Equal(results.Teams.ToDictionary(team => team.Team, team => team.Score), results.Ledger.GroupBy(entry => entry.Team).ToDictionary(entries => entries.Key, entries => entries.Last().Total));
        Assert.All(results.Ledger, entry => Assert.NotNull(entry.At));
        var overturned = Assert.Single(results.Ledger, entry => entry.Why.Zh == "2-1 改判");
        Assert.Equal((DateTimeOffset.UnixEpoch + Given.S(50), 20m, 110m, "口音听错"), (overturned.At, overturned.Delta, overturned.Total, overturned.Note));
    }

    [Fact]
    public void Corrections_say_what_was_changed_by_whom_and_why() => Assert.Equal(
        [
            "2-1 题 3 号台 第3队：错误改判为正确。|主持人 陈|口音听错",
            "2 号台 第2队手动加减分 +2.5。|主持人 陈|漏记",
        ],
        Of(Played()).Corrections.Select(line => $"{line.What.Zh}|{line.By.Zh}|{line.Reason}"));

    [Fact]
    public void A_question_that_nobody_has_seen_and_one_on_stage_are_not_there()
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(2)));

        Assert.Empty(Of(given).Questions);
        given.At(12).Next().At(32).Look().At(33).Next();
        Assert.Equal(["同1"], Of(given).Questions.Select(question => question.Question.Id));
        Assert.Equal(["同1"], Of(given.At(34).Next()).Questions.Select(question => question.Question.Id));
    }

    [Fact]
    public void A_voided_question_and_one_that_a_spare_replaced_are_named_as_such_and_count_nowhere()
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(1) with { Spares = Plans.Questions("备", 1) })).At(12);
        given.When(new Command.SwapQuestion(given.Now, "host:陈", "读错题")).At(13).Next().At(14).Answer("1-1", Plans.Right).At(15).Void();

        var results = Of(given);

        Assert.Equal([("同1", QuestionFate.Swapped), ("备1", QuestionFate.Void)], results.Questions.Select(question => (question.Question.Id, question.Fate)));
        Assert.Null(results.Questions[1].Counts.RightRate);
        Assert.Equal(["1-1 题换用备用题。", "1-1 题作废。"], results.Corrections.Select(line => line.What.Zh));
    }

    [Fact]
    public void Teams_of_one_score_say_what_tells_them_apart()
    {
        var plan = Plans.Of(Plans.Simultaneous(1)) with { TieKeys = [TieKey.RightAnswers] };
        var given = Given.Reading(plan).At(12).Next().At(13).Answer("2-1", Plans.Right).At(32).Look().At(33).Next().Correct(1, 10);

        var teams = Of(given).Teams;

        Assert.Equal([2, 1, 3], teams.Select(team => team.Team));
        Assert.Equal("与第1队同分，答对 1 题对 0 题居前。", teams[0].Because?.Zh);
        Assert.Null(teams[1].Because);
        Assert.Equal("与第3队并列。", Of(given.Correct(3, 10)).Teams[1].Because?.Zh);
    }

    [Fact]
    public void Draws_can_be_computed_again()
    {
        var given = Given.Seated(Plans.Of(Plans.Simultaneous(1)));
        given.When(new Command.AnnounceDraw(given.Now, "host:陈", DrawKind.Lots, 50, 3)).When(new Command.MakeDraw(given.Now, "host:陈", "七一"));

        var draw = Assert.Single(Of(given).Draws);

        Assert.Equal(("七一", 3), (draw.Word, draw.Numbers.Count));
        Assert.Equal(QuizServer.Engine.Rules.Lots.Draw(new DrawPlan(DrawKind.Lots, 50, 3), draw.Seed, draw.Word), draw.Numbers);
        Assert.Equal(QuizServer.Engine.Rules.Lots.Commitment(draw.Seed), draw.Commitment);
    }

    [Fact]
    public void The_course_of_the_scores_ends_with_the_scores()
    {
        var results = Of(Played());

        Assert.Equal(["", "1-1", "2-1"], results.Course.Select(step => step.Place));
        Assert.Equal([100, 100, 100], results.Course[0].Scores);
        Assert.Equal(results.Teams.Select(team => team.Score), results.Course[^1].Scores);
    }

    [Fact]
    public void Of_an_Open_contest_the_page_lists_the_first_hundred_answers_and_the_last_hundred_entries()
    {
        var given = Given.Contest(Plans.Open(Plans.Simultaneous(1) with { Input = AnswerInput.Tablet }));
        foreach (var number in Enumerable.Range(1, 150))
        {
            given.Enter($"选手{number}", number % 2);
        }

        given.At(10).Next().At(11).Next().At(12).Next();
        foreach (var number in Enumerable.Range(1, 150))
        {
            given.At(13).Answer($"{number}-1", number % 3 == 0 ? Plans.WrongOption : Plans.Right);
        }

        var results = Of(given.At(44).Look().At(45).Next());

        var question = Assert.Single(results.Questions);
        Assert.Equal((100, 150, 100, Difficulty.Medium), (question.Answers.Count, question.AnswersInAll, question.Counts.Right, question.Found));
        Assert.Equal((100, 300), (results.Ledger.Count, results.Facts.Entries));
        Assert.Equal(150, results.Teams.Count);
        Assert.All(results.Ledger, entry => Assert.Equal(entry.Total, results.Teams.Single(team => team.Team == entry.Team).Score));
    }

    [Fact]
    public void A_protest_stands_with_its_decision()
    {
        var given = Played();
        given.When(new Command.FileProtest(given.Now, "host:陈", null, 2, 2, Ruling.Correct, "教材上是丙")).When(new Command.DecideProtest(given.Now, "host:陈", 1, false, "以决议为准"));

        var protest = Assert.Single(Of(given).Protests);

        Assert.Equal((2, "1-1", Ruling.Wrong, Ruling.Correct, false, "主持人 陈", "以决议为准"), (protest.Team, protest.Place, protest.Now, protest.Wanted, protest.IsUpheld, protest.By.Zh, protest.Reason));
    }

    private static ContestResults Of(Given given) =>
        ResultScreen.Of(given.State, ResultLog.Of(given.Journal.Select(entry => new LoggedEvent(entry.Event, entry.At, DateTimeOffset.UnixEpoch + entry.At))));
}
