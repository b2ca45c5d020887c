using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>What the marks of the judges come to.</summary>
internal static class NaiveMarks
{
    /// <summary>The mean of what is left after dropping, rounded half up; null where nothing is left, or judges do not mark.</summary>
    /// <param name="round">The round as the plan has it.</param>
    /// <param name="marks">The marks, in any order.</param>
    public static decimal? Points(JsonElement round, IEnumerable<decimal> marks)
    {
        if (!round.TryGetProperty("marking", out var marking))
        {
            return null;
        }

        var left = marks.Order().ToList();
        for (var drop = marking.GetProperty("drops").GetInt32(); drop > 0 && left.Count > 0; drop--)
        {
            left.RemoveAt(left.Count - 1);
            if (left.Count > 0)
            {
                left.RemoveAt(0);
            }
        }

        return left.Count == 0 ? null : Math.Round(left.Sum() / left.Count, marking.GetProperty("decimals").GetInt32(), MidpointRounding.AwayFromZero);
    }
}
