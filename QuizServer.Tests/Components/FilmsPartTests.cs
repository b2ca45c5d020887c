using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizHost.Readiness;

namespace QuizServer.Tests.Components;

/// <summary>The sounds and films of a contest, tried by the browser in which the host looks at the devices.</summary>
public sealed class FilmsPartTests : DeskTest
{
    [Fact]
    public async Task Each_is_tried_out_of_sight_and_says_whether_it_plays()
    {
        Devices.Reel.AddRange([new(new("第 1 环节第 1 题", "Round 1, question 1"), MediaKind.Video, "a1.mp4", new("编码是 H.265", "H.265")), new(new("第 1 环节第 2 题", "Round 1, question 2"), MediaKind.Audio, "b2.mp3")]);
        var part = Circuit.Render<FilmsPart>(parameters => parameters.Add(films => films.Code, Pictures.Code));

        part.WaitForState(() => part.FindAll("[data-probe=trying]").Count == 2);
        Assert.All(part.FindAll("video, audio"), element => Assert.True(element.HasAttribute("hidden") && element.HasAttribute("muted") && !element.HasAttribute("autoplay")));
        Assert.Contains("编码是 H.265", part.Find("[data-films]").TextContent, StringComparison.Ordinal);

        await part.Find("video").TriggerEventAsync("onerror", new Microsoft.AspNetCore.Components.Web.ErrorEventArgs());
        await part.Find("audio").TriggerEventAsync("onloadedmetadata", EventArgs.Empty);

        Assert.Contains("请转成 H.264 的 MP4 或 WebM", part.Find("[data-probe=fails]").TextContent, StringComparison.Ordinal);
        Assert.Single(part.FindAll("[data-probe=plays]"));
        Assert.Contains("共 2 个，能放 1 个，放不了 1 个", part.Find("[data-films]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projector_that_cannot_show_what_is_on_stage_has_its_line()
    {
        Devices.Reel.Add(new(new("第 1 环节第 1 题", "Round 1, question 1"), MediaKind.Video, "a1.mp4"));
        Projectors.Lines = [new ProjectorLine(2, 1024, 768, true, true, true, Showing.All, false, new MediaLoad("q-5", 0, ["a1.mp4"]))];
        var part = Circuit.Render<FilmsPart>(parameters => parameters.Add(films => films.Code, Pictures.Code));

        part.WaitForAssertion(() => Assert.Contains("大屏 2 放不出", part.Find("[data-fails='2']").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_are_none_nothing_is_said_of_them() => Assert.Empty(Circuit.Render<FilmsPart>(parameters => parameters.Add(films => films.Code, Pictures.Code)).FindAll("[data-films]"));
}
