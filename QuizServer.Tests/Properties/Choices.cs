namespace QuizServer.Tests.Properties;

/// <summary>Chance made of numbers that somebody else chose, so that a failing run can be made shorter; zeros once they are used up.</summary>
internal sealed class Choices(IReadOnlyList<uint> numbers) : Random
{
    private int _next;

    /// <summary>There are numbers left.</summary>
    public bool IsLeft => _next < numbers.Count;

    public override int Next(int maxValue) => Next(0, maxValue);

    public override int Next(int minValue, int maxValue) =>
        maxValue <= minValue ? minValue : minValue + (int)((_next < numbers.Count ? numbers[_next++] : 0) % (uint)(maxValue - minValue));
}
