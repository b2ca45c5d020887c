using QuizContracts;
using QuizServer.Contests;
using QuizServer.Journal;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>Many contests at once in one server.</summary>
internal sealed class FairnessHall(IContestDirectory contests, IJournal journal, int port)
{
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ";
    private int _made;

    /// <summary>So many races, spread over rooms that run at the same time.</summary>
    public async Task<IReadOnlyList<RunRace>> Run(int rooms, int races, int teams, int hold, bool isDelayed, Conduct first) =>
        [.. (await RunEach(rooms, (races + rooms - 1) / rooms, teams, hold, isDelayed, first)).SelectMany(run => run)];

    /// <summary>So many races in each of the rooms.</summary>
    /// <param name="first">How the tablet of table 1 behaves; the others are honest.</param>
    public async Task<IReadOnlyList<IReadOnlyList<RunRace>>> RunEach(int rooms, int races, int teams, int hold, bool isDelayed, Conduct first) =>
        await Task.WhenAll(Enumerable.Range(0, rooms).Select(_ => Task.Run(() => Room(races, teams, hold, isDelayed, first))));

    private async Task<IReadOnlyList<RunRace>> Room(int races, int teams, int hold, bool isDelayed, Conduct first)
    {
        var number = Interlocked.Increment(ref _made);
        var random = new Random(number);
        var code = $"Q{Letters[number / (22 * 22) % 22]}{Letters[number / 22 % 22]}{Letters[number % 22]}QQ";
        var verdict = await contests.Create(Contest.Plan(code, races, teams, hold), "host");
        if (!verdict.Accepted || contests.Find(code) is not { } room)
        {
            throw new InvalidOperationException($"{code}: {verdict.Sentence.En}");
        }

        var tablets = new List<Tablet>();
        for (var team = 1; team <= teams; team++)
        {
            var seat = new SeatId(team, 1);
            var ticket = await Contest.Take(room, seat);
            // Clocks were set by nobody and gain or lose up to 50 parts in a million; one way is up to 4 ms slower than the other.
            var clock = new DeviceClock(random.NextDouble() * 1e6, (random.NextDouble() - 0.5) * 1e-4);
            var (up, down) = (random.NextDouble() * 4, random.NextDouble() * 4);
            var wire = isDelayed ? new DelayProxy(port, new WifiDelay(up, new Random(random.Next())), new WifiDelay(down, new Random(random.Next()))) : new DelayProxy(port, new NoDelay(), new NoDelay());
            tablets.Add(await Tablet.Connect(seat, code, ticket, team == 1 ? first : Conduct.Honest, wire, clock));
        }

        await using var contest = new Contest(room, tablets, hold, random);
        await Task.Delay(1500);
        return await contest.Run(races, journal);
    }
}
