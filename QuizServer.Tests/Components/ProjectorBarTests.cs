using AngleSharp.Dom;
using Bunit;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>The list of projectors on the console.</summary>
public sealed class ProjectorBarTests : DeskTest
{
    private static readonly ProjectorLine Ready = new(1, 1920, 1080, true, true, true, Showing.All, true);

    [Fact]
    public void A_console_without_a_projector_says_so() =>
        Assert.Contains("还没有大屏", OpenConsole(Pictures.Answering()).Find(".projectors").TextContent);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("sound", "没有声音")]
    [InlineData("size", "没有全屏")]
    [InlineData("all", "断开")]
    public void A_projector_says_what_it_lacks(string lacks, string says)
    {
        Projectors.Lines = [lacks switch
        {
            "sound" => Ready with { IsAudible = false },
            "size" => Ready with { IsFull = false },
            "all" => Ready with { IsConnected = false, IsAudible = false },
            _ => Ready,
        }];

        var line = OpenConsole(Pictures.Answering()).Find("[data-projector='1']");

        Assert.Equal(lacks, line.GetAttribute("data-lacks"));
        Assert.Contains(says, line.TextContent);
    }

    [Fact]
    public void A_camera_s_overlay_need_neither_be_full_nor_heard()
    {
        Projectors.Lines = [Ready with { Showing = Showing.Overlay, IsFull = false, IsAudible = false, HasSound = false }];

        Assert.Equal("nothing", OpenConsole(Pictures.Answering()).Find("[data-projector='1']").GetAttribute("data-lacks"));
    }

    [Fact]
    public void The_console_says_it_when_no_projector_is_heard()
    {
        Projectors.Lines = [Ready with { HasSound = false }];

        Assert.NotEmpty(OpenConsole(Pictures.Answering()).FindAll(".projectors .is-lacking"));
    }

    [Fact]
    public async Task The_host_says_what_a_projector_shows_and_which_of_them_is_heard()
    {
        Projectors.Lines = [Ready, Ready with { Number = 2, HasSound = false }];
        var page = OpenConsole(Pictures.Answering());

        await page.Find("[data-projector='2'] select").ChangeAsync(new() { Value = "Black" });
        page.WaitForAssertion(() => Assert.True(page.Find("[data-projector='2'] option[value='Black']").HasAttribute("selected")));
        await page.InvokeAsync(() => page.Find("[data-projector='2'] button").Click());

        page.WaitForAssertion(() => Assert.Equal("true", page.Find("[data-projector='2'] button").GetAttribute("aria-pressed")));
        Assert.Equal([(Showing.All, false), (Showing.Black, true)], Projectors.Lines.Select(line => (line.Showing, line.HasSound)));
    }

    [Fact]
    public void A_projector_that_is_cut_off_shows_at_once()
    {
        Projectors.Lines = [Ready];
        var page = OpenConsole(Pictures.Answering());

        Projectors.Change(Ready with { IsConnected = false });

        page.WaitForAssertion(() => Assert.Equal("all", page.Find("[data-projector='1']").GetAttribute("data-lacks")));
    }
}
