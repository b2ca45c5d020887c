using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Tests.Architecture;
using QuizServer.Tests.Banks.MediaFiles;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;
using SkiaSharp;

namespace QuizServer.Tests.Theming;

/// <summary>The looks of a contest, on its pages and on projectors that are open.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class LooksTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly DeskUser Host = new("1", "organiser", "组织者", DeskRoles.Organiser);
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;

    private ILooksDesk Desk => _server.Services.GetRequiredService<ILooksDesk>();

    public async Task InitializeAsync() => _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz()).WithTeams(3));

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_page_of_a_contest_wears_them_also_after_a_start()
    {
        Assert.Contains("data-theme=\"ceremonial\" data-mode=\"light\"", await _server.Page($"/join/{Code}"), StringComparison.Ordinal);
        Assert.DoesNotContain("looks", await _server.Page($"/join/{Code}"), StringComparison.Ordinal);

        Assert.True(Desk.Set(Code, new Looks(Theme.Neutral, Mode.Dark, "#0b3d20")).Accepted);
        await _server.DisposeAsync();
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz()).WithTeams(3));

        foreach (var page in (string[])[await _server.Page($"/join/{Code}"), await _server.Page(_server.Desk.ProjectorPath(Code))])
        {
            Assert.Contains("data-theme=\"neutral\" data-mode=\"dark\"", page, StringComparison.Ordinal);
            Assert.Contains("/looks.css?theme=Neutral&amp;mode=Dark&amp;ground=%230b3d20", page, StringComparison.Ordinal);
        }

        Assert.Contains("data-theme=\"ceremonial\" data-mode=\"light\"", await _server.Page("/join/OTHERR"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_projector_changes_at_once()
    {
        await using var one = await _server.Projector(Code);
        var order = await one.Report(new ProjectorReport("one", 1920, 1080, true, true, Showing.All, false));
        Assert.Equal(new Dress("ceremonial", "light", null), order.Dress);

        Desk.Set(Code, new Looks(Theme.Neutral));

        await one.Wait("Direct", told => told.GetProperty("dress").GetProperty("theme").GetString() == "neutral");
    }

    [Fact]
    public async Task Logo_and_background_are_kept_and_served_with_the_colours()
    {
        var (file, _) = Desk.Keep(TestPicture.Of(SKColors.Gold), Host);
        Desk.Set(Code, new Looks(Logo: file, Background: file, Trim: "#d9a437"));
        var address = _server.Services.GetRequiredService<IWardrobe>().Of(Code).Sheet!;

        var sheet = await _server.Page(address);

        Assert.Contains($".logo {{ display: block; content: url(\"/media/{file}\"); }}", sheet, StringComparison.Ordinal);
        Assert.Contains("--gilt: #d9a437;", sheet, StringComparison.Ordinal);
        Assert.Contains("--rays:", sheet, StringComparison.Ordinal);
    }

    // The picture comes with a veil, as two layers; with a colour in front of them a browser drops the whole shorthand, and the picture is tiled in its own size.
    [Fact]
    public void Every_ground_takes_the_organisers_picture_as_one_that_covers_it()
    {
        var grounds = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "QuizClient", "Styles"), "*.css").SelectMany(File.ReadLines).Where(line => line.Contains("var(--rays)", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(grounds);
        Assert.All(grounds, line =>
        {
            Assert.Contains("background-size: cover", line, StringComparison.Ordinal);
            Assert.DoesNotContain("background: var", line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_no_colour_or_no_picture_gets_into_no_sheet()
    {
        var sheet = await _server.Page("/looks.css?ground=red;}body{display:none&logo=../../x.png&background=%22);}&trim=%23zzzzzz");

        Assert.Equal("html[data-theme] {\n}\n", sheet);
        Assert.False(Desk.Set(Code, new Looks(Ground: "red")).Accepted);
        Assert.False(Desk.Set(Code, new Looks(Logo: new string('a', 64) + ".png")).Accepted);
        Assert.False(Desk.Set("OTHERR", Looks.Plain).Accepted);
        Assert.Equal(Looks.Plain, Desk.Look(Code)!.Value.Looks);
    }

    [Fact]
    public void A_file_that_is_no_picture_or_is_far_too_large_is_refused_in_words()
    {
        Assert.Contains("不是", Desk.Keep("GIF? no."u8.ToArray(), Host).Refusal.Zh, StringComparison.Ordinal);
        Assert.Contains("MB", Desk.Keep(new byte[40 * 1024 * 1024], Host).Refusal.Zh, StringComparison.Ordinal);
    }
}
