using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

// Presses, the races that they decide, and false starts.
public abstract partial record Event
{
    /// <summary>Somebody in the audience pressed for the question.</summary>
    public sealed record AudiencePressed(int Number, TimeSpan Arrived) : Event;

    /// <summary>3-2-1 began.</summary>
    public sealed record CountdownStarted(TimeSpan OpensAt, TimeSpan Length) : Event;

    /// <summary>The buzzers opened.</summary>
    public sealed record BuzzersOpened(TimeSpan ClosesAt, TimeSpan Window) : Event;

    /// <summary>A press before the opening (抢跑).</summary>
    /// <param name="LosesQuestion">The team is out of this question.</param>
    /// <param name="Ban">The team is out of the round; null for no.</param>
    /// <param name="Evidence">What the press brought with it; null where it brought nothing but its arrival, which is the event's.</param>
    public sealed record FalseStartMade(SeatId Seat, bool LosesQuestion, bool? Ban = null, Evidence? Evidence = null) : Event;

    /// <summary>A press before the opening froze the team's buzzer.</summary>
    /// <param name="Until">Contest clock at which it thaws.</param>
    /// <param name="Evidence">What the press brought with it; null where it brought nothing but its arrival, which is the event's.</param>
    public sealed record BuzzerFrozen(SeatId Seat, TimeSpan Until, Evidence? Evidence = null) : Event;

    /// <summary>A press in the race, in order of arrival; also those after the winner's.</summary>
    /// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
    /// <param name="Stamp">When it is taken to have been pressed; null in contests of the first days, which went by arrival.</param>
    /// <param name="Link">What was measured of the device's link; null where nothing was.</param>
    public sealed record BuzzerPressed(SeatId Seat, TimeSpan Arrived, TimeSpan? Claimed, Stamp? Stamp = null, Link? Link = null) : Event;

    /// <summary>The race is decided.</summary>
    /// <param name="Heat">Table numbers of the teams with which the winner was in a dead heat, itself among them; null for none.</param>
    /// <param name="Seed">The seed by which lots decided the dead heat; null where they did not.</param>
    public sealed record BuzzWon(SeatId Seat, IReadOnlyList<int>? Heat = null, string? Seed = null) : Event;

    /// <summary>The press that had won the word was taken back, for a fault and not for a foul (撤销抢答).</summary>
    /// <param name="Team">Whose press it was.</param>
    /// <param name="MayPressAgain">The team may press again for this question.</param>
    public sealed record BuzzCancelled(int Team, bool MayPressAgain, string By, string Reason) : Event;

    /// <summary>The word of a race was handed over (转给另一队).</summary>
    /// <param name="From">Who had it.</param>
    /// <param name="To">Who has it now.</param>
    public sealed record WordHandedOver(int From, int To, string By, string Reason) : Event;

    /// <summary>A press for a question that was over, or not on stage, when it arrived. It is kept for the judges and changes nothing.</summary>
    /// <param name="Question">Id of the question that was on the device.</param>
    /// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
    public sealed record PressCameLate(SeatId Seat, string Question, TimeSpan Arrived, TimeSpan? Claimed) : Event;

    /// <summary>Nobody can tell which of these teams pressed first, and the host or another race among them decides.</summary>
    /// <param name="Teams">Table numbers, ascending.</param>
    public sealed record DeadHeatFound(IReadOnlyList<int> Teams) : Event;

    /// <summary>Keys and gamepads of the desk became buzzers, or are none any more.</summary>
    public sealed record BuzzerKeysSet(bool AreOn) : Event;

    /// <summary>A false start on the question on stage was forgiven.</summary>
    public sealed record FoulForgiven(int Team, string By, string Reason) : Event;
}
