using QuizContracts;

namespace QuizClient.Words;

/// <summary>What is said of a question and its options.</summary>
public static class QuestionWords
{
    /// <summary>Label of option 0 of a true/false question.</summary>
    public static readonly Phrase True = new("正确", "True");

    /// <summary>Label of option 1 of a true/false question.</summary>
    public static readonly Phrase False = new("错误", "False");

    /// <summary>解析</summary>
    public static readonly Phrase Explanation = new("解析", "Explanation");

    /// <summary>出处</summary>
    public static readonly Phrase Source = new("出处", "Source");

    /// <summary>How a question is answered.</summary>
    public static Phrase Type(QuestionType type) => type switch
    {
        QuestionType.SingleChoice => new("单选题", "Single choice"),
        QuestionType.MultipleChoice => new("多选题", "Multiple choice"),
        QuestionType.TrueFalse => new("判断题", "True or false"),
        QuestionType.FillIn => new("填空题", "Fill in"),
        QuestionType.Numeric => new("数值题", "Number"),
        QuestionType.Estimate => new("估数题", "Estimate"),
        QuestionType.Ordering => new("排序题", "Put in order"),
        QuestionType.Matching => new("连线题", "Match"),
        QuestionType.Clues => new("线索题", "Clues"),
        _ => new("口答题", "Spoken answer"),
    };

    /// <summary>How hard a question is.</summary>
    public static Phrase Difficulty(Difficulty difficulty) => difficulty switch
    {
        QuizContracts.Difficulty.Easy => new("易", "Easy"),
        QuizContracts.Difficulty.Medium => new("中", "Medium"),
        _ => new("难", "Hard"),
    };

    /// <summary>Letter of an option, A to F.</summary>
    public static string Letter(int option) => ((char)('A' + option)).ToString();

    /// <summary>The sign on an option's tile: a letter, and for true/false a word, since ✓ and ✗ belong to the ruling.</summary>
    public static Phrase Sign(QuestionType type, int option) => type == QuestionType.TrueFalse
        ? option == 0 ? new("对", "T") : new("错", "F")
        : Phrase.Same(Letter(option));

    /// <summary>How many clues are shown.</summary>
    public static Phrase Clues(int shown, int all) => new($"线索 {shown} / {all}", $"Clue {shown} of {all}");

    /// <summary>The options that a team chose, by the signs on their tiles; of a matching each with the number of its target.</summary>
    public static Phrase Choice(QuestionType type, IReadOnlyList<int> choice) => type == QuestionType.Matching
        ? Phrase.Same(string.Join(' ', choice.Select((target, option) => $"{Letter(option)}{target + 1}")))
        : new(
        string.Concat(choice.Select(option => Sign(type, option).Zh)), string.Concat(choice.Select(option => Sign(type, option).En)));

    /// <summary>Which question of its round it is.</summary>
    public static Phrase Number(int number, int count) => new($"第 {number} / {count} 题", $"Question {number} of {count}");
}
