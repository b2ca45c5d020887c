using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Screens;

/// <summary>A team's own past questions.</summary>
public sealed class HistoryScreenTests
{
    [Fact]
    public void It_lists_own_answers_with_ruling_points_and_the_score_after_each()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous(2))).At(12).Next().Answer("1-1", Plans.Right).Answer("2-1", Plans.WrongOption).At(33).Look().At(34).Next()
            .At(35).Next().At(36).Next().Answer("1-1", Plans.WrongOption).At(60).Look().At(61).Next();

        Assert.Equal(["基础分 100 100", "正确 10 110", "错误 -5 105"], Lines(given, 1));
        Assert.Equal(["基础分 100 100", "错误 -5 95", "超时 0 95"], Lines(given, 2));
        Assert.Equal([[Plans.Right], [Plans.WrongOption]], HistoryScreen.Of(given.State, 1).Lines.Where(line => line.Past is not null).Select(line => line.Past!.Choice!));
        Assert.Null(HistoryScreen.Of(given.State, 2).Lines[^1].Past!.Choice);
    }

    [Fact]
    public void A_ruling_on_the_question_on_stage_is_kept_until_its_reveal()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Steal = Steal.HostPick, StartSeconds = null })).At(12).Next().At(16).Press("1-1").At(17).Next().At(18).Rule(Ruling.Wrong).In<Phase.StealOffered>();
        Assert.Equal(["基础分 100 100"], Lines(given, 1));
        Assert.True(HistoryScreen.Of(given.State, 1).IsAsking);

        given.At(19).Next().In<Phase.Revealed>();

        Assert.Equal(2, Lines(given, 1).Count);
        Assert.False(HistoryScreen.Of(given.State, 1).IsAsking);
    }

    [Fact]
    public void What_was_corrected_stands_with_its_question_and_what_was_given_by_hand_on_a_line_of_its_own()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).Correct(1, -2.5m).Overturn(1, Ruling.Correct);

        Assert.Equal(["基础分 100 100", "正确 10 110", "手动加减分 -2.5 107.5"], Lines(given, 1));
        Assert.Equal(given.State.ScoreOf(1), HistoryScreen.Of(given.State, 1).Lines[^1].Score);
    }

    [Fact]
    public void While_the_standings_are_frozen_no_running_score_is_shown_and_no_entry_but_rulings()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).When(new Command.FreezeStandings(S(15), "host:陈", true)).Correct(1, 50);

        var history = HistoryScreen.Of(given.State, 1);

        Assert.True(history.IsFrozen);
        Assert.Equal([(-5m, null)], history.Lines.Select(line => (line.Points, line.Score)));
    }

    [Fact]
    public void Where_answers_are_kept_back_to_the_end_of_the_round_nothing_in_it_depends_on_the_key()
    {
        string Played(AnswerKey key) => JsonSerializer.Serialize(HistoryScreen.Of(
            Reading(Plans.Of(Plans.Required() with { Reveal = RevealAnswer.AfterRound, Questions = [.. Plans.Questions("必", 3).Select(question => question with { Key = key, Explanation = $"{key.Choices[0]}" })] }))
                .At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).State, 1));

        Assert.Equal(Played(new AnswerKey([1], null)), Played(new AnswerKey([3], null)));
    }

    private static IReadOnlyList<string> Lines(Given given, int team) =>
        [.. HistoryScreen.Of(given.State, team).Lines.Select(line => FormattableString.Invariant($"{line.Why.Zh} {line.Points:0.##} {line.Score:0.##}"))];
}
