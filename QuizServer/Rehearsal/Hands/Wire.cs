namespace QuizServer.Rehearsal.Hands;

/// <summary>The two ways of one connection. Messages of one direction keep their order: one that is held back holds back those behind it.</summary>
internal sealed class Wire(HandSettings settings, Dice dice)
{
    // So that nine of ten waiting times lie below 1.
    private static readonly double Tenth = 1 / Math.Log(10);

    private TimeSpan _lastUp;
    private TimeSpan _lastDown;

    /// <summary>When a message to the server arrives that is sent now.</summary>
    public TimeSpan Up(TimeSpan now) => _lastUp = Later(now + Way(), _lastUp);

    /// <summary>When a message from the server arrives that is sent now.</summary>
    public TimeSpan Down(TimeSpan now) => _lastDown = Later(now + Way(), _lastDown);

    private TimeSpan Way() => Dice.Milliseconds(
        settings.Latency + settings.Jitter * Tenth * dice.Waiting() + (dice.Chance(settings.Loss) ? settings.Stall * dice.Between(0.5, 1.5) : 0));

    private static TimeSpan Later(TimeSpan at, TimeSpan last) => at > last ? at : last + TimeSpan.FromMicroseconds(1);
}
