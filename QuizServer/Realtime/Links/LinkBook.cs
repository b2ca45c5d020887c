using System.Collections.Concurrent;
using QuizContracts;
using QuizServer.Contests;

namespace QuizServer.Realtime.Links;

/// <summary>
/// The meter of each seat. It belongs to whoever holds the seat, not to a connection: a reload or a lost connection loses
/// nothing that was measured, and a seat that was freed has forgotten everything.
/// </summary>
internal sealed class LinkBook(IContestDirectory contests, TimeProvider time) : ILinks
{
    private const int LongestVersion = 40;

    private readonly ConcurrentDictionary<(string Code, SeatId Seat), LinkMeter> _meters = new();
    private readonly long _start = time.GetTimestamp();

    /// <summary>The monotonic clock of all meters.</summary>
    public TimeSpan Now => time.GetElapsedTime(_start);

    public IReadOnlyDictionary<SeatId, LinkReading> Of(string code) => contests.Find(code) is { } room
        ? _meters.Where(meter => meter.Key.Code == room.Code && Holder(room, meter.Key.Seat) == meter.Value.TicketHash).ToDictionary(meter => meter.Key.Seat, meter => meter.Value.Read(Now))
        : new Dictionary<SeatId, LinkReading>();

    /// <summary>The meter of a device that has just connected. A projector has a new one each time.</summary>
    /// <param name="pass">What it may see.</param>
    /// <param name="appVersion">Version of its page, as it tells it.</param>
    public LinkMeter Connect(ScreenPass pass, string? appVersion)
    {
        var meter = pass.Seat is { } seat ? MeterOf(pass.Room.Code, seat, pass.TicketHash!) : new LinkMeter();
        meter.Connect(Now, appVersion is { Length: > 0 and <= LongestVersion } && appVersion.All(char.IsAsciiLetterOrDigit) ? appVersion : null);
        return meter;
    }

    private static string? Holder(IContestRoom room, SeatId seat) => room.Now.State.Seats.GetValueOrDefault(seat) is { Length: > 0 } holder ? holder : null;

    private LinkMeter MeterOf(string code, SeatId seat, string holder) =>
        _meters.AddOrUpdate((code, seat), _ => new LinkMeter(holder), (_, meter) => meter.TicketHash == holder ? meter : new LinkMeter(holder));
}
