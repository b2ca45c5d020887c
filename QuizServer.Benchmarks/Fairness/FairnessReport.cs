using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>What the races say, as tables for a document.</summary>
internal static class FairnessReport
{
    private const double Near = 10;
    private const double Clear = 40;

    public static void Print(
        IReadOnlyList<RunRace> control, IReadOnlyList<RunRace> wifi, IReadOnlyList<RunRace> timed, IReadOnlyDictionary<Conduct, IReadOnlyList<IReadOnlyList<RunRace>>> forged,
        IReadOnlyList<int> holds, TimeSpan took)
    {
        Say($"{wifi.Count} races of 4 teams over Wi-Fi and {control.Count} without delay, in {took.TotalMinutes:0} minutes.\n");
        Say("| Hold (ms) | Wrong by arrival | Wrong by the instant | of these beyond 40 ms, all on time | Dead heats | Press to verdict p50 (ms) | p99 (ms) | First arrival to verdict p99 (ms) |");
        Say("|---|---|---|---|---|---|---|---|");
        foreach (var hold in holds)
        {
            var judged = Judged.All(wifi, hold);
            var told = judged.Where(race => race.Margin > Near).ToList();
            var onTime = judged.Where(race => race.Margin > Clear && race.IsOnTime(hold)).ToList();
            var verdicts = timed.Where(race => race.Hold == hold && race.Winner is not null).Select(race => race.Verdict).Order().ToList();
            var rulings = timed.Where(race => race.Hold == hold && race.Winner is not null).Select(race => race.Ruling).Order().ToList();
            Say($"| {hold} | {Share(told, race => race.ByArrival != race.True)} | {Share(told, race => race.ByInstant != race.True)} | {onTime.Count(race => race.ByInstant != race.True)} of {onTime.Count} | {Share(judged, race => race.IsDeadHeat)} | {At(verdicts, 0.5):0} | {At(verdicts, 0.99):0} | {At(rulings, 0.99):0} |");
        }

        Say($"\nWrong: of the {wifi.Count(race => MarginOf(race) > Near)} races whose true margin is over 10 ms. By arrival: the order in which the same presses reached the server.\n");
        var ways = control.SelectMany(race => race.Presses).Where(press => press.Seen is not null).Select(press => press.Way).Order().ToList();
        var errors = control.SelectMany(race => race.Presses).Where(press => press.Seen?.Stamp is not null).Select(press => Math.Abs(press.Gain)).Order().ToList();
        Say($"Without delay a press takes {At(ways, 0.5):0.0} ms in the median ({At(ways, 0.99):0.0} at p99), which is the harness itself, and its instant is {At(errors, 0.5):0.0} ms off ({At(errors, 0.99):0.0} at p99); wrong winners beyond 10 ms: {Share([.. Judged.All(control, 200).Where(race => race.Margin > Near)], race => race.ByInstant != race.True)}.");
        var honest = wifi.SelectMany(race => race.Presses).Where(press => press.Seen is not null).ToList();
        var off = honest.Where(press => press.Seen!.Stamp is not null).Select(press => Math.Abs(press.Gain)).Order().ToList();
        var slow = honest.Select(press => press.Way).Order().ToList();
        Say($"Over Wi-Fi a press takes {At(slow, 0.5):0.0} ms in the median ({At(slow, 0.9):0.0} at p90, {At(slow, 0.99):0.0} at p99); its instant is {At(off, 0.5):0.0} ms off ({At(off, 0.99):0.0} at p99). Honest presses: {string.Join(", ", honest.GroupBy(press => press.Seen!.Stamp?.Mark).OrderByDescending(marked => marked.Count()).Select(marked => $"{marked.Key} {100.0 * marked.Count() / honest.Count:0.00} %"))}.\n");
        Say("| Forger | Gain in the median (ms) | Honest play (ms) | Flagged at press (median) | Never within ten |");
        Say("|---|---|---|---|---|");
        foreach (var (conduct, rooms) in forged)
        {
            var presses = rooms.Select(run => run.SelectMany(race => race.Presses.Where(press => press.Team == 1 && press.Seen?.Stamp is not null)).ToList()).ToList();
            var gains = presses.SelectMany(run => run).Select(press => press.Gain).Order().ToList();
            var fair = rooms.SelectMany(run => run).SelectMany(race => race.Presses).Where(press => press.Team != 1 && press.Seen?.Stamp is not null).Select(press => press.Gain).Order().ToList();
            var flagged = presses.Select(run => run.FindIndex(press => press.IsFlagged) is var index && index < 0 ? int.MaxValue : index + 1).Order().ToList();
            Say($"| {conduct} | {At(gains, 0.5):0.0} | {At(fair, 0.5):0.0} | {flagged[flagged.Count / 2]} | {flagged.Count(press => press > 10)} of {flagged.Count} |");
        }
    }

    private static double MarginOf(RunRace race) => race.Presses.Select(press => press.Truth).Order().Take(2).ToList() is [var first, var second] ? second - first : 0;

    private static string Share(IReadOnlyList<Judged> races, Func<Judged, bool> which) =>
        races.Count == 0 ? "–" : $"{100.0 * races.Count(which) / races.Count:0.00} %";

    private static double At(IReadOnlyList<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];

    private static void Say(string line) => Console.WriteLine(line);

    /// <summary>A race under some hold: what its presses come to, judged again by the engine's own rule from the evidence on record.</summary>
    private sealed record Judged(RunRace Race, int True, double Margin, int ByArrival, int ByInstant, bool IsDeadHeat)
    {
        /// <summary>Every press was on its way for less than the hold, and every clock was right to 10 ms, half of what ways may differ.</summary>
        public bool IsOnTime(int hold) => Race.Presses.All(press => press.Way < hold && Math.Abs(press.Truth - press.Seen!.Claimed!.Value.TotalMilliseconds) < 10);

        public static IReadOnlyList<Judged> All(IReadOnlyList<RunRace> races, int hold) => [.. races.Where(race => race.Presses.Any(press => press.Seen is not null)).Select(race => Of(race, hold))];

        private static Judged Of(RunRace race, int hold)
        {
            var round = new BuzzRound { Title = "", Questions = [], HoldMilliseconds = hold };
            var seen = race.Presses.Where(press => press.Seen is not null).OrderBy(press => press.Seen!.Arrived).ToList();
            var until = seen[0].Seen!.Arrived + round.Hold;
            var inTime = seen.Where(press => press == seen[0] || press.Seen!.Arrived < until).Select(press => new Press(press.Seen!.Seat, press.Seen.Arrived, press.Seen.Stamp!)).ToList();
            return new Judged(
                race, race.Presses.MinBy(press => press.Truth)!.Team, MarginOf(race), seen[0].Team,
                Engine.Rules.Race.InOrder(round, inTime)[0].Seat.Team, Engine.Rules.Race.DeadHeat(round, inTime).Count > 0);
        }
    }
}
