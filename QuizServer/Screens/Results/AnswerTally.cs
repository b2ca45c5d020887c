using QuizContracts;
using QuizContracts.Results;
using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>Answers that are counted together, with the time that they took.</summary>
internal sealed class AnswerTally
{
    public static readonly AnswerTally None = new();

    private readonly int[] _counts = new int[Enum.GetValues<Ruling>().Length];
    private TimeSpan _time;
    private int _timed;

    public AnswerCounts Counts => new(Of(Ruling.Correct), Of(Ruling.Wrong), Of(Ruling.Partial), Of(Ruling.Timeout), Of(Ruling.Declined), Of(Ruling.Scored));

    /// <summary>Mean time to answer, to a tenth of a second; null where none is known.</summary>
    public decimal? MeanSeconds => _timed == 0 ? null : Seconds(_time / _timed);

    /// <summary>All rulings in force but the void ones, counted by what they have in common. A tie-break counts as any other question.</summary>
    public static Dictionary<TKey, AnswerTally> By<TKey>(ContestState state, ResultLog log, Func<RuledAnswer, TKey> key)
        where TKey : notnull
    {
        var tallies = new Dictionary<TKey, AnswerTally>();
        foreach (var ruled in state.Rulings.Where(ruled => ruled.Ruling != Ruling.Void))
        {
            var tally = tallies.TryGetValue(key(ruled), out var known) ? known : tallies[key(ruled)] = new AnswerTally();
            tally._counts[(int)ruled.Ruling]++;
            if (TimeOf(log, ruled) is { } time)
            {
                tally._time += time;
                tally._timed++;
            }
        }

        return tallies;
    }

    /// <summary>What became of some answers.</summary>
    public static AnswerCounts Count(IEnumerable<RuledAnswer> rulings)
    {
        var tally = new AnswerTally();
        foreach (var ruled in rulings)
        {
            tally._counts[(int)ruled.Ruling]++;
        }

        return tally.Counts;
    }

    /// <summary>How long an answer took; null where that is not known, and where none was given.</summary>
    public static TimeSpan? TimeOf(ResultLog log, RuledAnswer ruled) =>
        ruled.Ruling is Ruling.Timeout or Ruling.Declined ? null : ruled.Answer?.After ?? log.SpokenIn(ruled.Number);

    /// <summary>A time as it is written: seconds to a tenth.</summary>
    public static decimal Seconds(TimeSpan time) => decimal.Round(time.Ticks / (decimal)TimeSpan.TicksPerSecond, 1);

    private int Of(Ruling ruling) => _counts[(int)ruling];
}
