using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;

namespace QuizServer.Rehearsal.Promises;

/// <summary>A request whose verdict its tablet has heard.</summary>
/// <param name="Actor">Who asked, as the journal has it.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Request">Its id.</param>
/// <param name="Question">Id of its question.</param>
/// <param name="IsPress">A press; otherwise an answer.</param>
/// <param name="Reply">What the tablet heard.</param>
internal sealed record Acknowledged(string Actor, SeatId Seat, Guid Request, string Question, bool IsPress, Reply Reply);

/// <summary>What truly happened in a rehearsal, as those saw it who took part.</summary>
/// <param name="secrets">Looks for keys in what is shown; null where nobody asks for it.</param>
internal sealed class Observations(SecretWatch? secrets)
{
    private readonly List<Press> _presses = [];
    private readonly List<Acknowledged> _acknowledged = [];
    private readonly List<Phrase> _faults = [];

    public IReadOnlyList<Press> Presses => _presses;

    public IReadOnlyList<Acknowledged> AllAcknowledged => _acknowledged;

    /// <summary>What went wrong while it was played.</summary>
    public IReadOnlyList<Phrase> Faults => _faults;

    /// <summary>What somebody saw too early.</summary>
    public IReadOnlyList<Phrase> Leaks => secrets?.Leaks ?? [];

    /// <summary>The longest time of the contest clock that a reply took.</summary>
    public TimeSpan LongestReply { get; private set; }

    /// <summary>How often a connection was lost.</summary>
    public int Disconnects { get; private set; }

    public void Pressed(Press press) => _presses.Add(press);

    public void Acknowledged(Acknowledged acknowledged) => _acknowledged.Add(acknowledged);

    public void Disconnected() => Disconnects++;

    public void Replied(TimeSpan took, Reply reply)
    {
        LongestReply = took > LongestReply ? took : LongestReply;
        if (reply.Verdict == RoomRefusals.Busy || reply.Verdict == RoomRefusals.StorageDown)
        {
            Fault(reply.Verdict.Sentence);
        }
    }

    public void Fault(Phrase fault) => _faults.Add(fault);

    /// <summary>A picture of the hall was published.</summary>
    public void Saw(Snapshot now) => secrets?.Look(now);

    /// <summary>A seat saw its own part.</summary>
    public void Saw(Engine.ContestState state, SeatView mine) => secrets?.Look(state, mine);
}
