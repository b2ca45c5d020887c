using QuizContracts;
using QuizContracts.Building;

namespace QuizServer.Building.Drawing;

/// <summary>What is lacking for a wish, in words.</summary>
internal static class Shortage
{
    /// <summary>One sentence: what was wished for, how many are missing, and where the others of its sort are.</summary>
    public static Phrase Of(DrawWish wish, int missing, IReadOnlyList<Supply> supply)
    {
        var fitting = supply.Where(one => QuestionDraw.Fits(wish, one.Question.Question)).ToList();
        var free = fitting.Count(one => one.Bar == Bar.None);
        var barred = Enum.GetValues<Bar>().Where(bar => bar != Bar.None).Select(bar => (Bar: bar, Count: fitting.Count(one => one.Bar == bar))).Where(one => one.Count > 0).Select(one => Word(one.Bar, one.Count)).ToList();
        var sort = Sort(wish);
        return new(
            $"{sort.Zh}：要 {wish.Count} 题，可抽的有 {free} 题，还差 {missing} 题。{(barred.Count > 0 ? $"另有{string.Join('，', barred.Select(word => word.Zh))}。" : "")}",
            $"{sort.En}: {wish.Count} wished for, {free} can be drawn, {missing} missing.{(barred.Count > 0 ? $" Besides, {string.Join(", ", barred.Select(word => word.En))}." : "")}");
    }

    /// <summary>What is wished for, in words.</summary>
    public static Phrase Sort(DrawWish wish)
    {
        List<Phrase> words = [];
        if (wish.Type is { } type)
        {
            words.Add(Word(type));
        }

        if (wish.Category.Length > 0)
        {
            words.Add(Phrase.Same(wish.Category));
        }

        if (wish.Difficulty is { } difficulty)
        {
            words.Add(difficulty switch { Difficulty.Easy => new("易", "easy"), Difficulty.Hard => new("难", "hard"), _ => new("中等", "medium") });
        }

        return words.Count == 0 ? new("不限类别", "Any question") : Phrase.Join(Phrase.Same(" · "), words);
    }

    private static Phrase Word(QuestionType type) => type switch
    {
        QuestionType.SingleChoice => new("单选", "single choice"),
        QuestionType.MultipleChoice => new("多选", "multiple choice"),
        QuestionType.TrueFalse => new("判断", "true or false"),
        QuestionType.Oral => new("口答", "oral"),
        QuestionType.FillIn => new("填空", "fill-in"),
        QuestionType.Numeric => new("数值", "numeric"),
        QuestionType.Estimate => new("估数", "estimate"),
        QuestionType.Ordering => new("排序", "ordering"),
        QuestionType.Matching => new("连线", "matching"),
        _ => new("线索", "clues"),
    };

    private static Phrase Word(Bar bar, int count) => bar switch
    {
        Bar.Taken => new($" {count} 题已在本场", $"{count} stand in the contest already"),
        Bar.Asked => new($" {count} 题以往比赛用过", $"{count} were asked before"),
        Bar.Unapproved => new($" {count} 题未审定", $"{count} are not approved"),
        _ => new($" {count} 题不能用于本环节", $"{count} cannot be asked in this round"),
    };
}
