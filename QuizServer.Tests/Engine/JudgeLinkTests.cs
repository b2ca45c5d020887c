using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class JudgeLinkTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Marked()) with { Judges = Plans.Judges(3) };

    [Fact]
    public void Every_link_of_a_judge_has_a_serial_of_its_own_also_after_a_withdrawal()
    {
        var given = Contest(Plan).Admit(2).Then(new Event.JudgeAdmitted(2, 1)).Withdraw(2).Then(new Event.JudgeWithdrawn(2)).Admit(2);

        given.Then(new Event.JudgeAdmitted(2, 2));
        Assert.Equal((2, true), (given.State.Judges[2].Serial, given.State.Judges[2].IsAdmitted));
        Assert.Equal((0, false), (given.State.Judges[1].Serial, given.State.Judges[1].IsAdmitted));
    }

    [Fact]
    public void What_is_not_there_cannot_be_withdrawn()
    {
        Contest(Plan).Withdraw(2).Refused("no-judge").Admit(4).Refused("no-judge");
        Contest(Plans.Of(Plans.Required())).Admit(1).Refused("no-judge");
    }

    [Fact]
    public void A_judge_without_a_link_does_nothing_and_the_marks_given_before_stay()
    {
        var given = Reading(Plan).At(12).Next().Marks(7, 8).Withdraw(2).Mark(2, 9);

        given.Refused("no-judge").Mark(3, 9).At(20).Next().At(21).Next().Scores(108, 100, 100);
    }

    [Fact]
    public void A_judge_marks_for_nobody_else_and_nobody_else_for_a_judge()
    {
        var given = Reading(Plan).At(12).Next();

        given.Mark(1, 8, by: "judge:2").Refused("not-your-mark");
        given.Mark(1, 8, by: "host:陈").Refused("not-your-mark");
        given.Mark(9, 8).Refused("no-judge");
    }

    [Theory]
    [InlineData("judge:1")] // the chief
    [InlineData("judge:2")]
    public void A_judge_takes_no_step_of_the_host(string judge)
    {
        var given = Reading(Plan).At(12);

        given.When(new Command.TakeNextStep(S(12), judge)).Refused("not-chief");
        given.When(new Command.RuleAnswer(S(12), judge, Ruling.Timeout)).Refused("not-chief");
        given.When(new Command.VoidQuestion(S(12), judge, "题目泄露")).Refused("not-chief");
        given.When(new Command.UndoStep(S(12), judge)).Refused("not-chief");
        given.When(new Command.CorrectScore(S(12), judge, 1, 5, "漏记")).Refused("not-chief");
        given.When(new Command.AdmitJudge(S(12), judge, 2)).Refused("not-chief");
        given.When(new Command.WithdrawJudge(S(12), judge, 2)).Refused("not-chief");
        given.When(new Command.PauseContest(S(12), judge)).Refused("not-chief");
    }
}
