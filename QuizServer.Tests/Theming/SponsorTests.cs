using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Tests.Banks.MediaFiles;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;
using SkiaSharp;

namespace QuizServer.Tests.Theming;

/// <summary>The sponsors of a contest, kept by the organiser and shown by the projectors that are told to.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class SponsorTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly DeskUser Host = new("1", "organiser", "组织者", DeskRoles.Organiser);
    private static readonly ProjectorReport Ready = new("one", 1920, 1080, true, true, Showing.All, false);
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
    public async Task A_projector_that_is_told_to_shows_them_in_order_and_changes_with_them_at_once()
    {
        Assert.True(Desk.SetSponsors(Code, [new("红旗渠集团", Picture(SKColors.Red)), new("农商银行", Picture(SKColors.Blue))]).Accepted);
        await using var one = await _server.Projector(Code);
        await one.Report(Ready);
        _server.Services.GetRequiredService<IProjectorDesk>().Show(Code, 1, Showing.Sponsors);

        var html = await Shown(one, "农商银行");
        Assert.True(html.IndexOf("红旗渠集团", StringComparison.Ordinal) < html.IndexOf("农商银行", StringComparison.Ordinal));
        Assert.Contains("sponsors-2", html, StringComparison.Ordinal);

        Desk.SetSponsors(Code, [new("供销社", Picture(SKColors.Green))]);
        Assert.DoesNotContain("农商银行", await Shown(one, "供销社"), StringComparison.Ordinal);
        Desk.SetSponsors(Code, []);
        await Shown(one, "title-card");
    }

    [Fact]
    public async Task Nobody_signs_in_to_see_them_on_a_projectors_page_and_they_outlast_a_start()
    {
        var picture = Picture(SKColors.Red);
        Desk.SetSponsors(Code, [new("红旗渠集团", picture)]);
        await _server.DisposeAsync();
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz()).WithTeams(3));

        Assert.Contains($"/media/{picture}", await _server.Page($"{_server.Desk.ProjectorPath(Code)}?show=sponsors"), StringComparison.Ordinal);
        Assert.DoesNotContain("红旗渠集团", await _server.Page(_server.Desk.ProjectorPath(Code)), StringComparison.Ordinal);
        Assert.True((await _server.File($"/media/{picture}", null)).IsSuccessStatusCode);
        Assert.Equal([new Sponsor("红旗渠集团", picture)], Desk.Sponsors(Code));
    }

    [Fact]
    public void Too_many_a_name_that_is_none_or_a_picture_that_is_not_kept_are_refused_and_change_nothing()
    {
        var sponsor = new Sponsor("红旗渠集团", Picture(SKColors.Red));
        Assert.True(Desk.SetSponsors(Code, [.. Enumerable.Repeat(sponsor, 12)]).Accepted);

        Assert.False(Desk.SetSponsors(Code, [.. Enumerable.Repeat(sponsor, 13)]).Accepted);
        Assert.False(Desk.SetSponsors(Code, [sponsor with { Name = "" }]).Accepted);
        Assert.False(Desk.SetSponsors(Code, [sponsor with { Name = new string('长', 31) }]).Accepted);
        Assert.False(Desk.SetSponsors(Code, [sponsor with { Name = "一\n二" }]).Accepted);
        Assert.False(Desk.SetSponsors(Code, [sponsor with { Picture = new string('a', 64) + ".png" }]).Accepted);
        Assert.False(Desk.SetSponsors("OTHERR", [sponsor]).Accepted);
        Assert.Equal(12, Desk.Sponsors(Code).Count);
        Assert.Empty(Desk.Sponsors("OTHERR"));
    }

    private static async Task<string> Shown(LiveClient projector, string part) =>
        (await projector.Wait("Show", show => show.GetProperty("html").GetString()!.Contains(part, StringComparison.Ordinal))).GetProperty("html").GetString()!;

    private string Picture(SKColor colour) => Desk.Keep(TestPicture.Of(colour), Host).File!;
}
