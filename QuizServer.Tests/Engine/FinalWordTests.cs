using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class FinalWordTests
{
    private const string Chief = "judge:1";
    private const string Host = "host:陈";

    [Fact]
    public void What_the_chief_judge_overturned_only_the_chief_judge_overturns_again()
    {
        var given = Ruled().Overturn(1, Ruling.Correct, by: Chief).Scores(110, 100, 100);

        given.Overturn(1, Ruling.Wrong, by: Host).Refused("final-word").Scores(110, 100, 100);
        given.Overturn(1, Ruling.Wrong, by: Chief).Scores(95, 100, 100);
    }

    [Fact]
    public void The_other_judges_overturn_nothing()
    {
        var given = Ruled().Protest("1-1", 1, Ruling.Correct);

        given.Overturn(1, Ruling.Correct, by: "judge:2").Refused("not-chief");
        given.DecideProtest(1, isUpheld: true, by: "judge:2").Refused("not-chief");
    }

    [Fact]
    public void A_chief_judge_whose_link_was_withdrawn_overturns_nothing_and_what_was_decided_stays_final()
    {
        var given = Ruled().Overturn(1, Ruling.Correct, by: Chief).Withdraw(1);

        given.Overturn(1, Ruling.Wrong, by: Chief).Refused("no-judge");
        given.Overturn(1, Ruling.Wrong, by: Host).Refused("final-word");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_protest_that_the_chief_judge_decides_makes_its_ruling_final(bool isUpheld)
    {
        var given = Ruled().Protest("1-1", 1, Ruling.Correct).DecideProtest(1, isUpheld, by: Chief);

        given.Scores(isUpheld ? 110 : 95, 100, 100);
        given.Overturn(1, Ruling.Void, by: Host).Refused("final-word");
    }

    [Fact]
    public void The_host_does_not_uphold_a_protest_against_the_final_word_but_may_dismiss_it()
    {
        var given = Ruled().Overturn(1, Ruling.Declined, by: Chief).Protest("1-1", 1, Ruling.Correct);

        given.DecideProtest(1, isUpheld: true).Refused("final-word");
        given.DecideProtest(1, isUpheld: false).Then(new Event.ProtestDecided(1, false, Host, "评委复核"));
    }

    [Fact]
    public void A_key_that_the_chief_judge_corrected_binds_the_answers_that_it_changed()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous(1)) with { Judges = Plans.Judges(2) }).At(12).Next().Answer("1-1", 2).At(40).Look().At(41).Next().Scores(95, 100, 100);

        given.When(new Command.CorrectKey(given.Now, Chief, 1, new AnswerKey([2], null), "录入有误")).Scores(110, 100, 100);
        given.CorrectKey(1, 1).Refused("final-word");
        given.When(new Command.CorrectKey(given.Now, Chief, 1, new AnswerKey([1], null), "复核")).Scores(95, 100, 100);
    }

    [Fact]
    public void A_mark_on_a_final_ruling_is_the_chief_judges_too()
    {
        var given = Reading(Plans.Of(Plans.Marked()) with { Judges = Plans.Judges(2) }).At(12).Next().Marks(6, 8).At(20).Next().At(21).Next();

        given.CorrectMark(1, 2, 10, by: Chief).Scores(108, 100, 100);
        given.CorrectMark(1, 2, 8, by: Host).Refused("final-word");
        given.CorrectMark(1, 2, 8, by: "judge:2").Refused("not-chief");
    }

    [Fact]
    public void Voiding_stays_the_hosts_and_the_ruling_stays_the_chief_judges()
    {
        var given = Ruled().Overturn(1, Ruling.Correct, by: Chief).Void().Scores(100, 100, 100);

        given.Overturn(1, Ruling.Correct, by: Host).Refused("final-word");
        given.Overturn(1, Ruling.Correct, by: Chief).Scores(110, 100, 100);
    }

    [Fact]
    public void Without_a_chief_judge_everything_is_the_hosts()
    {
        var given = Ruled([new JudgePlan(1, "甲"), new JudgePlan(2, "乙")]);

        given.Overturn(1, Ruling.Correct, by: Chief).Refused("not-chief");
        given.Overturn(1, Ruling.Correct, by: Host).Overturn(1, Ruling.Wrong, by: Host).Scores(95, 100, 100);
    }

    // Table 1 was wrong.
    private static Given Ruled(IReadOnlyList<JudgePlan>? judges = null) =>
        Reading(Plans.Of(Plans.Required()) with { Judges = judges ?? Plans.Judges(2) }).At(12).Next().Rule(Ruling.Wrong).Scores(95, 100, 100);
}
