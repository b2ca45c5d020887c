using System.Text.Json;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Lines that the host writes onto tablets.</summary>
public sealed class MessagingTests
{
    [Fact]
    public void A_team_reads_its_line_and_nobody_else_does()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Tell(2, " 请把平板调亮 ").Then(new Event.MessageSent(2, "请把平板调亮", "host:陈"));

        Assert.Equal(["", "请把平板调亮", ""], Lines(given));
        Assert.DoesNotContain("调亮", JsonSerializer.Serialize<object>(HallScreen.Of(given.State, new HashSet<SeatId>()), ContestJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_for_all_stands_before_a_teams_own()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Tell(null, "请安静").Tell(2, "请坐下");

        Assert.Equal(["请安静", "请安静　请坐下", "请安静"], Lines(given));
    }

    [Fact]
    public void It_stays_through_the_question_and_goes_with_it()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Tell(null, "请安静").At(13).Next().At(20).Rule(Ruling.Correct).In<Phase.Revealed>();
        Assert.Equal(["请安静", "请安静", "请安静"], Lines(given));

        Assert.Equal(["", "", ""], Lines(given.At(21).Next().In<Phase.Reading>()));
    }

    [Fact]
    public void It_is_taken_back()
    {
        var given = Contest(Plans.Of(Plans.Required())).Tell(2, "请坐下").Tell(2, "");

        Assert.Equal(["", "", ""], Lines(given));
        given.Tell(2, "").Refused("nothing");
        given.Tell(9, "请坐下").Refused("no-team");
        given.Tell(2, new string('字', 61)).Refused("message-bad");
        given.Tell(2, "一\n二").Refused("message-bad");
    }

    private static string[] Lines(Given given) => [.. Enumerable.Range(1, 3).Select(team => SeatScreen.Of(given.State, new SeatId(team, 1)).Message ?? "")];
}
