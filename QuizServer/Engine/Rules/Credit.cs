using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>What a tablet answer earns that is right in part, or right and quick. Points are rounded to two decimals, halves upwards.</summary>
internal static class Credit
{
    private static readonly TimeSpan FreeMoment = TimeSpan.FromMilliseconds(500);

    /// <summary>Points of an answer that is right in part; null when it earns nothing or is wholly right.</summary>
    public static decimal? OfPart(Round round, int question, AnswerKey key, QuestionType type, IReadOnlyList<int>? choice)
    {
        if (round.PartialCredit == PartialCredit.None || type != QuestionType.MultipleChoice || choice is null)
        {
            return null;
        }

        var right = choice.Intersect(key.Choices).Count();
        var wrong = choice.Except(key.Choices).Count();
        var share = round.PartialCredit switch
        {
            PartialCredit.HalfForSubset => wrong == 0 && right > 0 && right < key.Choices.Count ? 0.5m : 0,
            _ => wrong == 0 && right == key.Choices.Count ? 0 : (decimal)(right - wrong) / key.Choices.Count,
        };
        var points = Rounded(round.ValueOf(question) * share);
        return points > 0 ? points : null;
    }

    /// <summary>Points of a right answer that came in after this time; as late as can be when it is not known.</summary>
    public static decimal OfRight(SimultaneousRound round, int question, TimeSpan? after)
    {
        var value = round.ValueOf(question);
        var length = TimeSpan.FromSeconds(round.SecondsOf(question));
        var part = Math.Clamp((decimal)(after ?? length).Ticks / length.Ticks, 0, 1);
        return round.SpeedBonus switch
        {
            SpeedBonus.Capped => value + Rounded(round.BonusPoints * (1 - part)),
            SpeedBonus.HalfByTime when after < FreeMoment => value,
            SpeedBonus.HalfByTime => Rounded(value * (1 - part / 2)),
            _ => value,
        };
    }

    private static decimal Rounded(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero);
}
