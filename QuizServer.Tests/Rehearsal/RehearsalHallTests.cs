using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Building;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Rehearsal;

/// <summary>A rehearsal in a running server: the copy beside the real contest, with simulated teams at its seats.</summary>
public sealed class RehearsalHallTests : IDisposable
{
    private const string By = "陈";
    private static readonly RehearsalWish Plain = new(null, new Dictionary<string, double> { ["disconnects"] = 0 }, new Dictionary<int, IReadOnlyDictionary<string, double>>(), []);

    private readonly DataFolder _folder = new();

    [Fact]
    public async Task The_copy_is_a_contest_of_its_own_in_a_database_of_its_own()
    {
        await using var server = await Start();
        var before = Contests(server).Find(Real)!.Now.Sequence;

        Assert.True((await Hall(server).Start(Real, Plain, By)).Accepted);

        var line = Hall(server).Running!;
        Assert.NotEqual(Real, line.Code);
        Assert.Equal(Real, line.Of);
        Assert.StartsWith("【彩排】", line.Title, StringComparison.Ordinal);
        Assert.True(server.Desk.List().Single(contest => contest.Code == line.Code).IsRehearsal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rehearsal.db")));
        Assert.Equal([Real], server.Journal.Contests());
        Assert.Equal(before, Contests(server).Find(Real)!.Now.Sequence);
    }

    [Fact]
    public async Task Its_seats_are_taken_but_for_those_that_are_left_to_people()
    {
        await using var server = await Start();

        await Hall(server).Start(Real, Plain with { Left = [2] }, By);

        var state = Copy(server).Now.State;
        Assert.All(state.Seats, seat => Assert.NotEqual(2, seat.Key.Team));
        Assert.Contains(new SeatId(1, 1), state.Seats.Keys);
    }

    [Fact]
    public async Task The_teams_press_by_themselves_when_the_host_opens_the_buzzers()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain with { All = new Dictionary<string, double> { ["skill"] = 100, ["disconnects"] = 0 } }, By);
        var copy = Copy(server);

        await Until(() => copy.Now.State.Phase is Phase.HasWord, async () =>
        {
            if (copy.Now.State.Phase is Phase.Lobby or Phase.RulesPage or Phase.Reading or Phase.Closed or Phase.Revealed)
            {
                await server.Desk.Do(copy.Code, new HostAction.NextStep(), By);
            }
        });

        var word = ((Phase.HasWord)copy.Now.State.Phase).Word;
        Assert.Contains(copy.Record(), entry => entry.Type == "buzzer-pressed/1" && entry.Actor.StartsWith($"seat:{word.Team}-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_step_wipes_it_and_nothing_of_it_is_left()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain, By);
        var code = Hall(server).Running!.Code;

        Assert.True((await Hall(server).Wipe(code)).Accepted);

        Assert.Null(Hall(server).Running);
        Assert.Null(Contests(server).Find(code));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => Path.GetFileName(file).StartsWith("rehearsal", StringComparison.Ordinal));
        Assert.NotNull(Contests(server).Find(Real));
        Assert.True((await Hall(server).Start(Real, Plain, By)).Accepted);
    }

    [Fact]
    public async Task The_real_contest_cannot_be_wiped()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain, By);

        Assert.False((await Hall(server).Wipe(Real)).Accepted);
        Assert.NotNull(Contests(server).Find(Real));
        Assert.NotNull(Hall(server).Running);
    }

    [Fact]
    public async Task After_a_restart_it_stands_paused_with_the_same_tablets()
    {
        string code;
        int tablets;
        await using (var server = await Start())
        {
            await Hall(server).Start(Real, Plain, By);
            (code, tablets) = (Hall(server).Running!.Code, Hall(server).Running!.Tablets);
            await server.Desk.Do(code, new HostAction.NextStep(), By);
        }

        await using var again = await Start();
        Assert.Equal((code, tablets), (Hall(again).Running!.Code, Hall(again).Running!.Tablets));
        Assert.IsType<Phase.Paused>(Copy(again).Now.State.Phase);
        await Until(() => Copy(again).Now.Present.Contains(new SeatId(1, 1)), () => Task.CompletedTask);
    }

    [Fact]
    public async Task A_damaged_rehearsal_keeps_no_contest_from_being_held_and_the_next_one_takes_its_place()
    {
        await using (var server = await Start())
        {
            await Hall(server).Start(Real, Plain, By);
        }

        File.WriteAllText(Path.Combine(_folder.Path, "rehearsal.db"), "This is no database, however long it may be read.");

        await using var again = await Start();
        Assert.NotNull(Contests(again).Find(Real));
        Assert.Null(Hall(again).Running);
        Assert.True((await Hall(again).Start(Real, Plain, By)).Accepted);
    }

    [Fact]
    public async Task A_seat_that_the_host_frees_is_left_to_whoever_takes_it()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain, By);
        var (copy, tablets) = (Copy(server), Hall(server).Running!.Tablets);

        await server.Desk.Do(copy.Code, new HostAction.FreeSeat(new SeatId(1, 1)), By);

        await Until(() => !copy.Now.Present.Contains(new SeatId(1, 1)), () => Task.CompletedTask);
        await Until(() => Hall(server).Running!.Tablets == tablets - 1, () => Task.CompletedTask);
    }

    [Fact]
    public async Task One_server_holds_one_rehearsal_and_none_of_a_rehearsal()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain, By);

        Assert.Contains("请先清除", (await Hall(server).Start(Real, Plain, By)).Sentence.Zh, StringComparison.Ordinal);
        Assert.Null(Hall(server).Of(Hall(server).Running!.Code));
    }

    [Theory]
    [InlineData("skill", 101, "水平")]
    [InlineData("latency", -1, "时延")]
    [InlineData("latency", double.NaN, "时延")]
    [InlineData("luck", 1, "luck")]
    public async Task What_is_out_of_range_is_refused_by_its_name(string field, double value, string named)
    {
        await using var server = await Start();

        var verdict = await Hall(server).Start(Real, Plain with { Own = new Dictionary<int, IReadOnlyDictionary<string, double>> { [1] = new Dictionary<string, double> { [field] = value } } }, By);

        Assert.False(verdict.Accepted);
        Assert.Contains(named, verdict.Sentence.Zh, StringComparison.Ordinal);
        Assert.Null(Hall(server).Running);
    }

    [Fact]
    public async Task Stand_ins_count_as_no_questions_that_were_asked()
    {
        await using var server = await Start();
        await Hall(server).Start(Real, Plain, By);
        await server.Desk.Do(Hall(server).Running!.Code, new HostAction.NextStep(), By);
        Assert.IsNotType<Phase.Lobby>(Copy(server).Now.State.Phase);

        Assert.NotNull(server.Services.GetRequiredService<AskedQuestions>().Now());
    }

    public void Dispose() => _folder.Dispose();

    private const string Real = "QZ7H2K";

    private Task<LiveServer> Start() => LiveServer.Start(_folder, Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant }));

    private static IRehearsalDesk Hall(LiveServer server) => server.Services.GetRequiredService<IRehearsalDesk>();

    private static IContestDirectory Contests(LiveServer server) => server.Services.GetRequiredService<IContestDirectory>();

    private static IContestRoom Copy(LiveServer server) => Contests(server).Find(Hall(server).Running!.Code)!;

    // The clock of these servers stands until it is moved.
    private async Task Until(Func<bool> isSo, Func<Task> act)
    {
        for (var step = 0; !isSo(); step++)
        {
            Assert.True(step < 3000, "It never came to it.");
            await act();
            _folder.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(5);
        }
    }
}
