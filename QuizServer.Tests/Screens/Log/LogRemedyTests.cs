using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Screens.Log;

/// <summary>By what the lines of the running log can be put right.</summary>
public sealed class LogRemedyTests
{
    [Fact]
    public void A_ruling_is_overturned_at_its_line_and_at_the_line_that_says_so()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).At(15).Overturn(1, Ruling.Correct);

        foreach (var line in (string[])["1 号台 第1队：错误", "第 1 号判定改判：错误 → 正确（评委复核）"])
        {
            Assert.Equal((1, Ruling.Correct), Assert.IsType<Remedy.Overturn>(Last(given, line)).Judged is var judged ? (judged.Number, judged.Ruling) : default);
        }
    }

    [Fact]
    public void The_last_step_is_undone_at_its_own_line_also_after_points_were_entered_since()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Correct(1, 5);

        Assert.Equal([new Remedy.Void(), new Remedy.Undo()], All(given, "出第 1 题“题干 必1”，1 号台 第1队").OrderByDescending(remedy => remedy.GetType().Name));
        Assert.Equal([new Remedy.CorrectScore(1, -5)], All(given, "1 号台 第1队 +5 分：手动加减分（漏记）"));

        given.Undo();
        Assert.DoesNotContain(Lines(given), line => line.Remedies?.Contains(new Remedy.Undo()) is true);
        Assert.Null(Last(given, "出第 1 题“题干 必1”，1 号台 第1队"));
    }

    [Fact]
    public void A_step_without_a_line_takes_the_button_away_from_the_line_of_the_step_before()
    {
        var given = Reading(Plans.Of(Plans.Buzz()));
        Assert.Contains(new Remedy.Undo(), All(given, "出第 1 题“题干 抢1”"));

        given.At(12).Next();

        Assert.DoesNotContain(Lines(given), line => line.Remedies?.Contains(new Remedy.Undo()) is true);
    }

    [Fact]
    public void A_press_is_taken_back_while_it_has_the_word_and_the_word_handed_back_after_that()
    {
        var given = Moments.ReadingRace(race => race).At(12).Next().At(20).Press("2-1").At(20.1).Press("3-1");
        Assert.Equal(new Remedy.CancelBuzz(), Last(given, "2 号台 第2队 抢到，共 1 队按下"));

        given.At(22).CancelBuzz();

        Assert.Null(Last(given, "2 号台 第2队 抢到，共 1 队按下"));
        Assert.Equal(new Remedy.HandOver(2), Last(given, "撤销 2 号台 第2队 的抢答，不可再抢（设备误触）"));
        Assert.Equal(new Remedy.CancelBuzz(), Last(given, "3 号台 第3队 抢到，共 1 队按下"));

        given.At(23).Next().At(24).Rule(Ruling.Correct);
        Assert.All(["3 号台 第3队 抢到，共 1 队按下", "撤销 2 号台 第2队 的抢答，不可再抢（设备误触）"], line => Assert.Null(Last(given, line)));
    }

    [Fact]
    public void A_key_is_corrected_again_and_the_only_ruling_on_a_void_question_overturned()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous())).At(12).Next().At(13).Answer("1-1", 1).Answer("2-1", 2).Answer("3-1", 2).At(40).Look().At(41).Next().At(42).CorrectKey(1, 2);
        Assert.Equal(QuestionType.SingleChoice, Assert.IsType<Remedy.CorrectKey>(Last(given, "更正第 1 题“题干 同1”的答案（录入有误）")).Judged.Keyed!.Type);

        var spoken = Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).At(15).Void();
        Assert.Equal(Ruling.Void, Assert.IsType<Remedy.Overturn>(Last(spoken, "本题作废（题目泄露）")).Judged.Ruling);
    }

    [Fact]
    public void Messages_names_and_presence_are_put_right_while_they_stand()
    {
        var given = Contest(Plans.Of(Plans.Required())).At(1).Tell(2, "请坐好").At(2).Rename(1, "红队").At(3).Status(3, TeamStatus.Absent);
        Assert.Equal(new Remedy.TakeBack(2), Last(given, "给 2 号台 第2队 的话：请坐好"));
        Assert.Equal(new Remedy.Rename(1), Last(given, "1 号台改名为 红队"));
        Assert.Equal(new Remedy.SetPresence(3), Last(given, "3 号台 第3队 缺席（未到场）"));

        given.At(4).Tell(2, "");
        Assert.Null(Last(given, "给 2 号台 第2队 的话：请坐好"));
    }

    [Fact]
    public void A_device_that_was_sent_away_comes_back_from_its_line()
    {
        var given = Seated(Plans.Of(Plans.Required())).At(5).Dismiss("1-1");
        Assert.Equal(new Remedy.Readmit(1), Last(given, "请离 1 号台 1 号队员 的设备"));

        given.At(6).Readmit(1);
        Assert.Null(Last(given, "请离 1 号台 1 号队员 的设备"));
    }

    private static Remedy? Last(Given given, string text) => All(given, text) is [.., var last] ? last : null;

    private static IReadOnlyList<Remedy> All(Given given, string text) => Lines(given).First(line => line.Text.Zh == text).Remedies ?? [];

    private static IReadOnlyList<LogFace> Lines(Given given) =>
        HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), given.Now, null, RunningLogTests.Log(given)).Log!;
}
