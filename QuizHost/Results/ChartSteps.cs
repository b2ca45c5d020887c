namespace QuizHost.Results;

/// <summary>Distances of the lines of a chart.</summary>
internal static class ChartSteps
{
    private const int MostLines = 8;

    /// <summary>A round number (1, 2, 5, 10 …) that divides a span into a few parts.</summary>
    public static decimal Of(decimal span)
    {
        var step = 1m;
        for (var turn = 0; step * MostLines < span; turn++)
        {
            step *= turn % 3 == 1 ? 2.5m : 2;
        }

        return step;
    }
}
