using System.Collections.Concurrent;
using QuizContracts;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>One contest of nothing but races, with its teams' tablets and a host who is never tired.</summary>
internal sealed class Contest(IContestRoom room, IReadOnlyList<Tablet> tablets, int hold, Random random) : IAsyncDisposable
{
    private const int PerRound = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ConcurrentBag<(Guid Race, int Team, double Truth)> _truths = [];

    /// <summary>A plan with at least so many races.</summary>
    public static ContestPlan Plan(string code, int races, int teams, int hold) => new(
        code, "Races", 0, AnswersFrom.First,
        [.. Enumerable.Range(1, teams).Select(number => new TeamPlan(number, $"Team {number}"))],
        [
            .. Enumerable.Range(0, (races + PerRound - 1) / PerRound).Select(round => new BuzzRound
            {
                Title = $"Round {round + 1}",
                Questions = [.. Enumerable.Range(1, PerRound).Select(number => new Question($"R{round + 1}-{number}", QuestionType.SingleChoice, "?", ["A", "B"], new AnswerKey([0], null), "", "", "", Difficulty.Easy))],
                OpenMode = OpenMode.HostPress, WindowSeconds = 2, HoldMilliseconds = hold, EarlyPress = FalseStarts.Ignore, Input = AnswerInput.Oral,
            }),
        ]);

    /// <summary>Takes a seat and gives its ticket.</summary>
    public static async Task<string> Take(IContestRoom room, SeatId seat)
    {
        var ticket = SeatTicket.New();
        await room.Post("seat", null, at => new Command.TakeSeat(at, "seat", seat, SeatTicket.Hash(ticket)));
        return ticket;
    }

    /// <summary>Runs so many races and says how each went.</summary>
    public async Task<IReadOnlyList<RunRace>> Run(int races, IJournal journal)
    {
        var run = new List<(Guid Id, TimeSpan Opened, double Verdict, int? Winner)>();
        while (run.Count < races)
        {
            await Step();
            if (room.Now.State.Phase is Phase.Reading)
            {
                run.Add(await Race());
            }
        }

        // What is still on its way is late, and on record as such.
        await Task.Delay(TimeSpan.FromSeconds(1));
        return Told(run, journal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tablet in tablets)
        {
            await tablet.DisposeAsync();
        }
    }

    private async Task<(Guid Id, TimeSpan Opened, double Verdict, int? Winner)> Race()
    {
        var id = Guid.NewGuid();
        // The probes of a race begin with the reading, as in a hall.
        await Task.Delay(700);
        var decided = new TaskCompletionSource<(TimeSpan At, int? Winner)>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(Snapshot now)
        {
            if (now.State.Phase is Phase.HasWord held)
            {
                decided.TrySetResult((room.Clock, held.Word.Team));
            }
            else if (now.State.Phase is Phase.Closed)
            {
                decided.TrySetResult((room.Clock, null));
            }
        }

        room.Changed += Look;
        await Step();
        var opens = ((Phase.Countdown)room.Now.State.Phase).Clock.EndsAt;
        var hands = tablets.Select(tablet => Press(id, tablet, opens)).ToList();
        var (at, winner) = await decided.Task.WaitAsync(Patience);
        room.Changed -= Look;
        await Task.WhenAll(hands).WaitAsync(Patience);
        if (winner is not null)
        {
            await room.Post("host", null, now => new Command.RuleAnswer(now, "host", Ruling.Correct));
        }
        else
        {
            await Task.Delay(600);
            await Step();
        }

        return (id, opens, at.TotalMilliseconds, winner);
    }

    // A hand needs 231 ms in the middle: a bell curve with a slow tail.
    private async Task Press(Guid race, Tablet tablet, TimeSpan opens)
    {
        double reaction;
        lock (random)
        {
            var bell = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            reaction = Math.Max(110, 190 + 30 * bell - 40 * Math.Log(1 - random.NextDouble()));
        }

        tablet.Opens();
        var question = room.Now.State.QuestionOf(((Phase.OnStage)room.Now.State.Phase).Asked).Id;
        await Task.Delay(opens + TimeSpan.FromMilliseconds(reaction) - room.Clock is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero);
        _truths.Add((race, tablet.Seat.Team, room.Clock.TotalMilliseconds));
        await tablet.Press(question);
    }

    // Two steps within half a second count once.
    private async Task Step()
    {
        while (!(await room.Post("host", null, at => new Command.TakeNextStep(at, "host"))).Verdict.Accepted)
        {
            await Task.Delay(50);
        }
    }

    // Truth and record belong together by the team and by the race after whose opening the press arrived.
    private List<RunRace> Told(List<(Guid Id, TimeSpan Opened, double Verdict, int? Winner)> run, IJournal journal)
    {
        var seen = journal.Read(room.Code).Select(entry => EventCodec.Read(entry.Type, entry.Payload)).OfType<Event.BuzzerPressed>().ToLookup(press => run.FindLastIndex(race => race.Opened <= press.Arrived));
        return [.. run.Select((race, index) =>
        {
            var presses = _truths.Where(truth => truth.Race == race.Id)
                .Select(truth => new TruePress(truth.Team, truth.Truth, seen[index].FirstOrDefault(press => press.Seat.Team == truth.Team))).ToList();
            return new RunRace(hold, presses, race.Winner, race.Verdict - presses.Min(press => press.Truth));
        })];
    }
}
