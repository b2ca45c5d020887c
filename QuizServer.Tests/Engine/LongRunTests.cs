using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Journal.Codec;

namespace QuizServer.Tests.Engine;

/// <summary>Long runs of random commands, sensible and senseless, with rising times. A seed always gives the same run.</summary>
public sealed class LongRunTests
{
    private const int Commands = 1500;

    private static readonly IEnumerable<int> Runs = Enumerable.Range(1, 36);

    public static TheoryData<int> Seeds => [.. Runs];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_asked_the_contest_stays_whole(int seed) => Run(seed, StaysWhole);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_stored_events_lead_to_the_same_state(int seed)
    {
        var given = Run(seed);

        ContestState? replayed = null;
        foreach (var (at, e) in given.Journal)
        {
            replayed = Evolver.Evolve(replayed, EventCodec.Read(EventCodec.NameOf(e), EventCodec.Write(e)), at);
        }

        Assert.Equal(Texts.Of(given.State), Texts.Of(replayed!));
    }

    [Fact]
    public void The_runs_reach_every_phase_and_every_kind_of_event()
    {
        var runs = Enumerable.Range(1, 150).Select(seed => Run(seed)).ToList();

        Assert.Equal(
            EventCodec.StoredNames.Order(StringComparer.Ordinal),
            runs.SelectMany(run => run.Journal).Select(entry => EventCodec.NameOf(entry.Event)).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(runs, run => run.State.Phase is Phase.Podium);
    }

    internal static Given Run(int seed, Action<ContestState, TimeSpan>? check = null)
    {
        var random = new RandomCommands(seed);
        // Every other contest begins with all seats taken, so that races are run in earnest.
        var given = seed % 2 == 0 ? Given.Contest(random.Plan()) : Given.Seated(random.Plan());
        for (var step = 0; step < Commands; step++)
        {
            var command = random.Next(given.State, given.Now);
            given.At(command.At.TotalSeconds).When(command);
            check?.Invoke(given.State, given.Now);
        }

        return given;
    }

    private static void StaysWhole(ContestState state, TimeSpan now)
    {
        foreach (var (number, team) in state.Teams)
        {
            Assert.True(team.Score >= (state.Plan.Floor ?? decimal.MinValue));
            var entries = state.Ledger.Where(entry => entry.Team == number).ToList();
            Assert.Equal(team.Score, entries.Sum(entry => entry.Delta));
            Assert.Equal(state.Plan.BaseScore, entries.Where(entry => entry.Reason == LedgerReason.Base).Sum(entry => entry.Delta));
        }

        // Whoever is not there can only lose the tie-break that is played now.
        foreach (var play in state.TieBreaks.Where(play => !SuddenDeath.IsNow(state, play)))
        {
            Assert.Null(SuddenDeath.Corrected(state, play));
        }

        Assert.True(state.Deadline is null || state.Deadline > now, "A deadline that has passed was not settled.");
        Assert.Equal(Enumerable.Range(1, state.Rulings.Count), state.Rulings.Select(ruled => ruled.Number));
        Assert.IsNotType<Phase.Paused>(state.Unpaused);
        foreach (var ruled in state.Rulings)
        {
            // The entries of a ruling and of its overturning come to the points of the ruling in force, less what the floor gave back.
            var entered = state.Ledger.Where(entry => entry.Ruling == ruled.Number).Sum(entry => entry.Delta);
            Assert.True(state.Plan.Floor is null ? entered == ruled.Points : entered >= ruled.Points, $"Ruling {ruled.Number}: {entered} instead of {ruled.Points}.");
        }

        if (state.Unpaused is Phase.Revealed { IsVoid: true, Asked: var asked })
        {
            Assert.All(
                state.Rulings.Where(ruled => (ruled.Round, ruled.Question) == (asked.Round, asked.Question)),
                ruled => Assert.Equal(Ruling.Void, ruled.Ruling));
        }
    }
}
