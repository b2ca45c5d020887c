using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Rehearsal.StandIns;

/// <summary>A question of the same shape as a real one, with nothing in it that tells the real one but its category.</summary>
internal static class StandIn
{
    private const int BlankLength = 5;

    /// <summary>The stand-in.</summary>
    /// <param name="real">The question whose place it takes. Media are left out.</param>
    /// <param name="number">Its number among all questions of the contest, from 1.</param>
    /// <param name="dice">Chance for its key.</param>
    public static Question Of(Question real, int number, Dice dice) => new(
        $"CP{number:000}",
        real.Type,
        Stem(real, number),
        [.. real.Options.Select((option, index) => StandInText.Option(index, option.Length))],
        Key(real, number, dice),
        StandInText.Secret("解析", $"{number}", real.Explanation.Length),
        StandInText.Secret("出处", $"{number}", real.Source.Length),
        real.Category,
        real.Difficulty,
        StandInText.Secret("备注", $"{number}", real.Notes.Length),
        Value: real.Value,
        Seconds: real.Seconds,
        Targets: real.Targets is { } targets ? [.. targets.Select((target, index) => StandInText.Target(index, target.Length))] : null,
        Clues: real.Clues is { } clues ? [.. clues.Select((clue, index) => StandInText.Of($"彩排线索 {index + 1}：", clue.Length))] : null);

    /// <summary>Texts that nobody but the host, and who judges, may read before the reveal of a stand-in.</summary>
    public static IEnumerable<string> Secrets(Question question) =>
    [
        question.Explanation,
        question.Source,
        question.Notes,
        .. question.Key.Text is { } text ? [text] : Array.Empty<string>(),
        .. (question.Key.Blanks ?? []).SelectMany(blank => blank.Accepted),
        .. (question.Key.Points ?? []).Select(point => point.Text),
    ];

    private static string Stem(Question real, int number)
    {
        var blanks = string.Join('，', Enumerable.Repeat(new string('_', BlankLength - 1), Blanks.In(real.Stem)));
        return StandInText.Of($"彩排题 {number}：", real.Stem.Length - blanks.Length) + blanks;
    }

    private static AnswerKey Key(Question real, int number, Dice dice) => real.Type switch
    {
        QuestionType.SingleChoice => new([dice.Below(real.Options.Count)], null),
        QuestionType.TrueFalse => new([dice.Below(2)], null),
        QuestionType.MultipleChoice => new([.. dice.Shuffled(real.Options.Count).Take(Math.Min(real.Options.Count, 2 + dice.Below(Math.Max(1, real.Options.Count - 2)))).Order()], null),
        QuestionType.Ordering => new(dice.Shuffled(real.Options.Count), null),
        QuestionType.Matching => new(Pairs(real, dice), null),
        QuestionType.FillIn or QuestionType.Clues => new([], null, Blanked(real.Key, number), real.Key.AnyOrder),
        QuestionType.Numeric or QuestionType.Estimate => new([], null, Number: Number(real.Key.Number!, dice)),
        _ => new([], StandInText.Secret("答案", $"{number}"), Points: real.Key.Points is { } points
            ? [.. points.Select((point, index) => new MarkingPoint(StandInText.Secret("要点", $"{number}-{index + 1}", point.Text.Length), point.Points))]
            : null),
    };

    // Each target once, as long as there are enough.
    private static int[] Pairs(Question real, Dice dice)
    {
        var targets = dice.Shuffled(real.Targets!.Count);
        return [.. Enumerable.Range(0, real.Options.Count).Select(index => targets[index % targets.Length])];
    }

    private static IReadOnlyList<Blank> Blanked(AnswerKey key, int number) =>
        [.. key.Blanks!.Select((_, index) => new Blank([StandInText.Secret("答案", key.Blanks!.Count == 1 ? $"{number}" : $"{number}-{index + 1}")]))];

    // As many digits before and after the point, and as much room for an answer that is a little off.
    private static NumberKey Number(NumberKey real, Dice dice)
    {
        var size = decimal.Truncate(Math.Abs(real.Value));
        var (least, most) = (1m, 10m);
        while (most <= size)
        {
            (least, most) = (most, most * 10);
        }

        var decimals = Math.Min(4, (int)real.Value.Scale);
        var value = decimal.Round(least + (most - least - 1) * (decimal)dice.Share(), decimals);
        var room = size == 0 ? real.Tolerance : real.Tolerance / size * value;
        return new NumberKey(value, real.Tolerance == 0 ? 0 : Math.Max(Step(decimals), decimal.Round(room, decimals)), real.Unit.Length == 0 ? "" : "个");
    }

    /// <summary>The smallest difference of two numbers with so many decimals.</summary>
    public static decimal Step(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);
}
