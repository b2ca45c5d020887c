namespace QuizContracts;

/// <summary>How hard its author thinks a question is.</summary>
public enum Difficulty
{
    /// <summary>易</summary>
    Easy,

    /// <summary>中</summary>
    Medium,

    /// <summary>难</summary>
    Hard,
}
