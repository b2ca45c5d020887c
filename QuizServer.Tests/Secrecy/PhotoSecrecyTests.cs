using QuizContracts.Desks;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Secrecy;

/// <summary>Two races that differ only in who pressed first: until they are decided, every byte that leaves for the hall and the tablets is the same.</summary>
public sealed class PhotoSecrecyTests
{
    private const string Code = "QZ7H2K";
    private const string Picture = "photo-picture";
    private static readonly ContestPlan Plan = Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant });

    [Fact]
    public async Task Nothing_of_a_race_reaches_a_seat_or_the_projector_before_it_is_decided()
    {
        var one = await Play(apart: 30);
        var other = await Play(apart: -30);

        Assert.Equal(one.Before, other.Before);
        Assert.DoesNotContain(one.Before, text => text.Contains(Picture, StringComparison.Ordinal));
        Assert.NotEqual(one.Photo, other.Photo);
    }

    // Tables 1 and 2 press; their presses arrive together, and were made so far apart.
    private static async Task<(IReadOnlyList<string> Before, string Photo)> Play(double apart)
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plan);
        var tickets = new[] { await server.TakeSeat(Code, "1-1"), await server.TakeSeat(Code, "2-1"), await server.TakeSeat(Code, "3-1") };
        await using var first = await server.Connect($"/play/{Code}/1-1/live", tickets[0]);
        await first.Wait("Me");
        await using var second = await server.Connect($"/play/{Code}/2-1/live", tickets[1]);
        await second.Wait("Me");
        await using var looker = await server.Connect($"/play/{Code}/3-1/live", tickets[2]);
        await looker.Wait("Me");
        await using var hall = await server.Projector(Code);
        await hall.Wait("Show");
        var last = "lobby";

        async Task Stage(string stage)
        {
            foreach (var client in (LiveClient[])[first, second, looker, hall])
            {
                await client.WaitNext(last, stage);
            }

            last = stage;
        }

        foreach (var stage in (string[])["rules", "reading", "countdown"])
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
            await Stage(stage);
        }

        folder.Time.Advance(TimeSpan.FromSeconds(3.1));
        await Stage("buzz-open");
        folder.Time.Advance(TimeSpan.FromMilliseconds(100));
        // A device is believed a stall once its link was measured.
        foreach (var seat in (LiveClient[])[first, second])
        {
            await seat.AnswerProbes();
        }

        var now = server.Desk.Look(Code)!.Clock;
        await first.Buzz(pressedAt: now - 5 - Math.Max(0, apart), question: "抢1");
        await second.Buzz(pressedAt: now - 5 - Math.Max(0, -apart), question: "抢1");
        Assert.Equal("现在没有判读图可看：要等抢答分出先后。", (await server.Desk.Do(Code, new HostAction.ShowPhoto(true), "test")).Sentence.Zh);
        Assert.Null(server.Desk.Look(Code)!.Photo);
        Assert.Empty(server.Desk.Photos(Code)!.Races);
        // Each address that is asked for has a token of its own.
        var path = server.Desk.ProjectorPath(Code);
        var before = new List<string>
        {
            await server.Page($"/play/{Code}/1-1", tickets[0]),
            await server.Page($"/play/{Code}/3-1", tickets[2]),
            (await server.Page(path)).Replace(path, "", StringComparison.Ordinal),
        };
        before.AddRange([.. looker.Pictures.Where(picture => !picture.Contains("answering", StringComparison.Ordinal)), .. hall.Pictures]);

        folder.Time.Advance(TimeSpan.FromMilliseconds(400));
        await Stage("answering");
        Assert.DoesNotContain(hall.Pictures, picture => picture.Contains(Picture, StringComparison.Ordinal));
        Assert.True((await server.Desk.Do(Code, new HostAction.ShowPhoto(true), "test")).Accepted);
        var photo = await server.Page(server.Desk.ProjectorPath(Code));
        Assert.Contains(Picture, photo, StringComparison.Ordinal);
        Assert.DoesNotContain(Picture, await server.Page($"/play/{Code}/1-1", tickets[0]), StringComparison.Ordinal);
        return (before, photo[photo.IndexOf("photo-hall", StringComparison.Ordinal)..]);
    }
}
