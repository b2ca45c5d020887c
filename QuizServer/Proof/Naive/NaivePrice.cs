namespace QuizServer.Proof.Naive;

/// <summary>What each ruling on an answer gives or takes.</summary>
internal sealed record NaivePrice(decimal Right, decimal Wrong, decimal Timeout, decimal Declined, decimal Partial = 0, decimal? Scored = null)
{
    public decimal Of(string ruling) => ruling switch
    {
        "correct" => Right,
        "wrong" => Wrong,
        "timeout" => Timeout,
        "declined" => Declined,
        "partial" => Partial,
        "scored" => Scored ?? throw new InvalidOperationException("Too few marks."),
        "void" => 0,
        _ => throw new InvalidOperationException($"No such ruling: {ruling}."),
    };
}
