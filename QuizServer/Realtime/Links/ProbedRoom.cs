using QuizContracts;
using QuizServer.Contests;

namespace QuizServer.Realtime.Links;

/// <summary>The seats of one contest that are connected, and which of them may press.</summary>
internal sealed class ProbedRoom(IContestRoom room)
{
    private const int MostArmed = 500;

    private readonly Dictionary<SeatId, Probed> _seats = [];
    private Snapshot? _seen;
    private List<Probed> _armed = [];

    /// <summary>Nobody is here.</summary>
    public bool IsEmpty => _seats.Count == 0;

    public void Add(SeatId seat, Probed probed)
    {
        _seats[seat] = probed;
        _seen = null;
    }

    /// <summary>The connection of a seat; null where it has none.</summary>
    public Probed? Find(SeatId seat) => _seats.GetValueOrDefault(seat);

    public void Remove(SeatId seat, Probed probed)
    {
        if (_seats.GetValueOrDefault(seat) == probed)
        {
            _seats.Remove(seat);
            _seen = null;
        }
    }

    /// <summary>The connections whose seats may press now.</summary>
    /// <param name="now">Monotonic clock.</param>
    /// <param name="spacing">Between two probes of one of them.</param>
    public IReadOnlyList<Probed> Armed(TimeSpan now, TimeSpan spacing)
    {
        var snapshot = room.Now;
        if (ReferenceEquals(snapshot, _seen))
        {
            return _armed;
        }

        _seen = snapshot;
        var teams = Arming.TeamsOf(snapshot.State);
        var before = _armed;
        _armed = teams.Count == 0 ? [] : [.. _seats.Where(seat => teams.Contains(seat.Key.Team)).OrderBy(seat => (seat.Key.Team, seat.Key.Member)).Take(MostArmed).Select(seat => seat.Value)];
        foreach (var gone in before.Except(_armed))
        {
            gone.ArmedSince = null;
        }

        // Not all in one instant: echoes that meet on the air would be late.
        for (var place = 0; place < _armed.Count; place++)
        {
            if (_armed[place].ArmedSince is null)
            {
                (_armed[place].ArmedSince, _armed[place].Due) = (now, now + spacing * place / _armed.Count);
            }
        }

        return _armed;
    }
}
