using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Questions for the audience.</summary>
public sealed class AudienceRoundTests
{
    [Fact]
    public void One_of_the_audience_is_drawn_for_each_question_and_no_team_scores()
    {
        var given = Given.Reading(Plans.Of(Plans.Audience()));
        for (var question = 1; question <= 2; question++)
        {
            given.At(question * 20).Next().In<Phase.AudienceTurn>().At(question * 20 + 1).Next();
            Assert.InRange(Assert.Single(given.State.Draws[question - 1].Result), 1, 50);
            given.At(question * 20 + 2).Next().In<Phase.Revealed>().At(question * 20 + 3).Next();
        }

        given.In<Phase.Scoreboard>().Scores(100, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Without_numbers_the_host_calls_the_first_hand() =>
        Given.Reading(Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Hand })).At(20).Next().In<Phase.AudienceTurn>().At(21).Next().In<Phase.Revealed>();

    [Fact]
    public void A_press_of_a_team_is_refused() =>
        Given.Reading(Plans.Of(Plans.Audience())).At(20).Press("1-1").Refused("no-buzzing").At(21).Next().Press("1-1").Refused("no-buzzing");
}
