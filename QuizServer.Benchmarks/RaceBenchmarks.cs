using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Benchmarks;

/// <summary>What the engine spends on one press of a race with sixty teams, beside what its parts cost alone.</summary>
[MemoryDiagnoser]
public class RaceBenchmarks
{
    private static readonly SeatId Seat = new(60, 1);

    private ContestState _open = null!;
    private ContestState _won = null!;
    private IReadOnlyList<Event> _winning = [];

    /// <summary>A race whose buzzers are open, and the same one after its first press.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _open = RacePlan.Open(teams: 60);
        _winning = Decider.Decide(_open, Press(1)).Events;
        _won = Evolve(_open, _winning);
    }

    /// <summary>The least that remembering a press can cost: one entry of an immutable dictionary.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableDictionary<SeatId, string> BareDictionary() => _open.Seats.SetItem(Seat, "pressed");

    /// <summary>Deciding the winning press.</summary>
    [Benchmark]
    public Decision Decide() => Decider.Decide(_open, Press(60));

    /// <summary>Applying its events.</summary>
    [Benchmark]
    public ContestState EvolveOnly() => Evolve(_open, _winning);

    /// <summary>The winning press, from the command to the new state.</summary>
    [Benchmark]
    public ContestState DecideAndEvolve() => Evolve(_open, Decider.Decide(_open, Press(60)).Events);

    /// <summary>A press behind the winner's.</summary>
    [Benchmark]
    public ContestState PressBehind() => Evolve(_won, Decider.Decide(_won, Press(60)).Events);

    private static Command Press(int team) =>
        new Command.PressBuzzer(RacePlan.Opening + TimeSpan.FromSeconds(1), "seat", new SeatId(team, 1), null);

    private static ContestState Evolve(ContestState state, IReadOnlyList<Event> events)
    {
        foreach (var e in events)
        {
            state = Evolver.Evolve(state, e, RacePlan.Opening + TimeSpan.FromSeconds(1));
        }

        return state;
    }
}
