namespace QuizContracts.Banks;

/// <summary>What types and difficulties are called in the template's cells.</summary>
public static class CellNames
{
    /// <summary>A type.</summary>
    public static string Of(QuestionType type) => type switch
    {
        QuestionType.SingleChoice => "单选",
        QuestionType.MultipleChoice => "多选",
        QuestionType.TrueFalse => "判断",
        QuestionType.FillIn => "填空",
        QuestionType.Numeric => "数值",
        QuestionType.Estimate => "估数",
        QuestionType.Ordering => "排序",
        QuestionType.Matching => "连线",
        QuestionType.Clues => "线索",
        _ => "口答",
    };

    /// <summary>A difficulty.</summary>
    public static string Of(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "易",
        Difficulty.Medium => "中",
        _ => "难",
    };
}
