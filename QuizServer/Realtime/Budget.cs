namespace QuizServer.Realtime;

/// <summary>So much a second, and so much at once, by the server's monotonic clock. For one caller at a time.</summary>
internal sealed class Budget(TimeProvider time, double perSecond, double burst)
{
    private double _spent;
    private long _at = time.GetTimestamp();

    /// <summary>Spends; false when there was not enough.</summary>
    public bool Spend(double amount)
    {
        var now = time.GetTimestamp();
        _spent = Math.Max(0, _spent - time.GetElapsedTime(_at, now).TotalSeconds * perSecond) + amount;
        _at = now;
        return _spent <= burst;
    }
}
