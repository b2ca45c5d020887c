namespace QuizContracts;

/// <summary>How a question is answered.</summary>
public enum QuestionType
{
    /// <summary>单选: one option is right.</summary>
    SingleChoice,

    /// <summary>多选: two or more options are right, all or nothing.</summary>
    MultipleChoice,

    /// <summary>判断: option 0 stands for 正确, option 1 for 错误.</summary>
    TrueFalse,

    /// <summary>口答: spoken, judged by the host against the key's text and marking points.</summary>
    Oral,

    /// <summary>填空: typed, one text for each blank.</summary>
    FillIn,

    /// <summary>数值: typed, right within the key's tolerance.</summary>
    Numeric,

    /// <summary>估数: typed; of all who answer the nearest is right, where only one answers the tolerance decides.</summary>
    Estimate,

    /// <summary>排序: the options are brought into their right order, all or nothing.</summary>
    Ordering,

    /// <summary>连线: each option is joined to its target, all or nothing.</summary>
    Matching,

    /// <summary>线索: spoken or typed; the clues are shown one after another, and each makes the answer worth less.</summary>
    Clues,
}
