namespace QuizServer.Tests.Architecture;

/// <summary>Asserts with one whole line per fault; xunit would shorten them.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var lines = string.Join('\n', faults);
        Assert.True(lines.Length == 0, lines);
    }
}
