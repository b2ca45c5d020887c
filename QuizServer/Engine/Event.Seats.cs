using QuizContracts;

namespace QuizServer.Engine;

// Who sits where, with which device, and what is said to them.
public abstract partial record Event
{
    /// <summary>The lobby was opened or closed for new seats.</summary>
    public sealed record LobbySet(bool Open) : Event;

    /// <summary>A seat was taken.</summary>
    public sealed record SeatTaken(SeatId Seat, string TicketHash) : Event;

    /// <summary>Somebody entered an Open contest and has a seat there.</summary>
    /// <param name="Number">From 1, in order of entering; the number of the table in all that follows.</param>
    /// <param name="Organisation">Index of the organisation, from 0.</param>
    public sealed record ParticipantEntered(int Number, string Name, int Organisation, string TicketHash) : Event;

    /// <summary>Somebody joined the audience by phone.</summary>
    /// <param name="Number">From 1, in order of joining.</param>
    public sealed record AudienceJoined(int Number, string TicketHash) : Event;

    /// <summary>A seat was freed; it may be taken again even while the lobby is closed.</summary>
    public sealed record SeatFreed(SeatId Seat) : Event;

    /// <summary>A team got another name.</summary>
    public sealed record TeamRenamed(int Team, string Name) : Event;

    /// <summary>A team came, left or was sent away.</summary>
    public sealed record TeamStatusSet(int Team, TeamStatus Status, string By, string Reason) : Event;

    /// <summary>A team changed a member.</summary>
    /// <param name="Names">Who went and who came.</param>
    public sealed record MemberSubstituted(int Team, string Names, string By) : Event;

    /// <summary>A line was written onto the tablets of a team, or of all, or was taken back. It stays until something else comes on stage.</summary>
    /// <param name="Team">Table number; null for all.</param>
    /// <param name="Text">Empty where it was taken back.</param>
    public sealed record MessageSent(int? Team, string Text, string By) : Event;

    /// <summary>A seat's device was sent away and may take no seat of this contest any more (请离); its seat is free.</summary>
    /// <param name="Number">From 1, over the whole contest.</param>
    /// <param name="TicketHash">By which the device is known again.</param>
    public sealed record DeviceDismissed(int Number, SeatId Seat, string TicketHash, string By) : Event;

    /// <summary>A device that was sent away may come back (允许返回).</summary>
    /// <param name="Number">Number of its dismissal.</param>
    public sealed record DeviceReadmitted(int Number, string By) : Event;

    /// <summary>The host let a seat's device pass as it is, or took that back (放行). It holds until the seat is freed.</summary>
    /// <param name="IsCleared">It passes from now on.</param>
    /// <param name="Flaws">What was let pass; a slow link among it is trusted with its whole measured way from now on.</param>
    /// <param name="Reason">Empty where it was taken back.</param>
    public sealed record DeviceCleared(SeatId Seat, bool IsCleared, IReadOnlyList<PassedFlaw> Flaws, string By, string Reason) : Event;
}
