using Bunit;
using QuizClient.Gallery;
using QuizContracts;
using QuizContracts.Views;
using QuizHost.Projector.Stages;

namespace QuizServer.Tests.Components;

/// <summary>What the hall reads of the race when a team has won the word.</summary>
public sealed class WinnerCardTests : DeskTest
{
    [Fact]
    public void The_winner_is_ahead_of_the_next()
    {
        var card = Won(new(1, 3, "南华镇", 0), new(2, 1, "城关镇", 12.4m));

        Assert.Contains("领先 12.4 毫秒", card, StringComparison.Ordinal);
        Assert.Contains("+12.4 ms", card, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_dead_heat_nobody_is_ahead_whoever_was_named()
    {
        var card = Won(new(1, 3, "南华镇", 0, IsTied: true), new(2, 1, "城关镇", -1m, IsTied: true));

        Assert.Contains("难分先后", card, StringComparison.Ordinal);
        Assert.DoesNotContain("领先", card, StringComparison.Ordinal);
        Assert.Contains("−1.0 ms", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_press_that_was_made_before_and_came_too_late_is_no_lead()
    {
        Assert.DoesNotContain("领先", Won(new(1, 3, "南华镇", 0), new(2, 1, "城关镇", -3.2m)), StringComparison.Ordinal);
        Assert.Contains("领先 8.0 毫秒", Won(new(1, 3, "南华镇", 0), new(2, 1, "城关镇", -3.2m), new(3, 2, "宣化镇", 8)), StringComparison.Ordinal);
    }

    private string Won(params PressFace[] presses) => Circuit.Render<WinnerCard>(parameters => parameters
        .Add(card => card.Answering, new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3), false, GallerySamples.Clock(10), presses))
        .Add(card => card.Language, Language.Chinese)).Find(".winner").TextContent;
}
