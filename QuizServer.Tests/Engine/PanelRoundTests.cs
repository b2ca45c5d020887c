using QuizServer.Engine;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>One team against all others.</summary>
public sealed class PanelRoundTests
{
    private static Given Answered(int own, int second, int? third)
    {
        var given = Given.Reading(Plans.Of(Plans.Panel())).At(12).Next().At(13).Answer("1-1", own).Answer("2-1", second);
        return (third is { } choice ? given.Answer("3-1", choice) : given).At(40).Look().At(41).Next();
    }

    [Fact]
    public void A_right_answer_earns_as_often_as_the_panel_was_wrong()
    {
        Answered(Plans.Right, Plans.WrongOption, Plans.WrongOption).Scores(110, 100, 100);
        Answered(Plans.Right, Plans.WrongOption, Plans.Right).Scores(105, 100, 100);
        // Who does not answer is not counted as wrong.
        Answered(Plans.Right, Plans.WrongOption, null).Scores(105, 100, 100);
    }

    [Fact]
    public void A_wrong_answer_takes_its_points_and_the_panel_is_not_judged()
    {
        var given = Answered(Plans.WrongOption, Plans.WrongOption, Plans.Right).Scores(95, 100, 100);
        Assert.Equal(1, Assert.Single(given.State.Rulings).Team);
    }

    [Fact]
    public void A_corrected_key_counts_the_panel_anew()
    {
        var given = Answered(Plans.WrongOption, Plans.Right, Plans.Right).Scores(95, 100, 100).CorrectKey(1, Plans.WrongOption).Scores(110, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }
}
