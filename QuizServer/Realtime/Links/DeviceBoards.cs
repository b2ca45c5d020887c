using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Realtime.Links;

/// <summary>The readiness board of a contest. Pure.</summary>
internal static class DeviceBoards
{
    /// <summary>So many devices of an Open contest are shown.</summary>
    public const int MostLines = 50;

    /// <summary>The board.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="present">Seats whose device is connected.</param>
    /// <param name="readings">What is known of each device.</param>
    /// <param name="version">Version of this program's pages.</param>
    public static DeviceBoard Of(ContestState state, IReadOnlySet<SeatId> present, IReadOnlyDictionary<SeatId, LinkReading> readings, string version)
    {
        var presses = state.Races.SelectMany(race => race.Presses).ToLookup(press => press.Seat);
        var hasRaces = state.Plan.Rounds.Any(round => round is RaceRound);
        var isOpen = state.Plan.Open is not null;
        // The keys of the desk hold seats too, and are no devices.
        var lines = state.Seats.Where(seat => seat.Value.Length > 0 && seat.Value != BuzzerKeys.TicketHash && !seat.Key.IsAudience).Select(seat => Line(
            state,
            seat.Key,
            readings.GetValueOrDefault(seat.Key),
            Readiness.Of(new DeviceFacts(
                present.Contains(seat.Key), readings.GetValueOrDefault(seat.Key), presses.Contains(seat.Key), Odd(state, seat.Key, presses[seat.Key]), hasRaces, !isOpen, version))))
            .OrderByDescending(line => line.Fitness).ThenBy(line => line.Seat.Team).ThenBy(line => line.Seat.Member).ToList();
        var shown = isOpen ? lines.Where(line => line.Fitness != Fitness.Go).Take(MostLines).ToList() : lines;
        int Number(Fitness fitness) => lines.Count(line => line.Fitness == fitness);
        return new DeviceBoard(
            state.Plan.Code, state.Plan.Title, isOpen, lines.Count, Number(Fitness.Go), Number(Fitness.Doubtful), Number(Fitness.NoGo), shown,
            isOpen ? lines.Count - Number(Fitness.Go) - shown.Count : 0,
            isOpen ? [] : [.. state.Teams.Values.Where(team => team.IsPresent).Select(team => team.Plan.Number).Where(team => !Seating.TakenBy(state, team).Any())]);
    }

    // Once honest presses have given all trust back, nothing is odd any more; nor is anything for who has just taken the seat.
    private static int Odd(ContestState state, SeatId seat, IEnumerable<RecordedPress> presses) =>
        state.TrustOf(seat) == Trust.Full ? 0 : presses.Count(press => press.Stamp?.Mark is StampMark.Doubted or StampMark.Impossible);

    private static DeviceLine Line(ContestState state, SeatId seat, LinkReading? reading, IReadOnlyList<DeviceFinding> findings)
    {
        var clearance = state.Clearances.GetValueOrDefault(seat);
        IReadOnlyList<DeviceFinding> judged = clearance is null ? findings : [.. findings.Select(finding => finding with { IsPassed = Passes(clearance, finding) })];
        var report = reading?.Report;
        return new DeviceLine(
            seat,
            state.Teams[seat.Team].Name,
            judged.Where(finding => !finding.IsPassed).Select(finding => finding.Fitness).DefaultIfEmpty(Fitness.Go).Max(),
            judged,
            Milliseconds(reading?.Minimum),
            Milliseconds(reading?.Median),
            Milliseconds(reading?.P95),
            Milliseconds(reading?.Minimum / 2),
            reading?.Answered > 0 ? reading.Loss : null,
            report?.Battery,
            report?.IsCharging is true,
            report?.TouchDelay,
            report?.HasSound,
            report?.Awake,
            report is null ? null : $"{report.Width}×{report.Height}",
            reading?.AppVersion,
            clearance is null ? null : new DevicePass(clearance.By, clearance.Reason));
    }

    private static bool Passes(Clearance clearance, DeviceFinding finding) =>
        finding.MayPass && clearance.Flaws.Any(passed => passed.Flaw == finding.Flaw && passed.Fitness >= finding.Fitness);

    private static double? Milliseconds(TimeSpan? span) => span is { } time ? Math.Round(time.TotalMilliseconds, 1) : null;
}
