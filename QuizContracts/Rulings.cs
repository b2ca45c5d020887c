namespace QuizContracts;

/// <summary>判定: the ruling on one answer.</summary>
public enum Ruling
{
    /// <summary>正确</summary>
    Correct,

    /// <summary>错误</summary>
    Wrong,

    /// <summary>超时</summary>
    Timeout,

    /// <summary>弃权</summary>
    Declined,

    /// <summary>作废: neither gives nor takes points.</summary>
    Void,

    /// <summary>部分正确: a part of the points, where the round gives partial credit.</summary>
    Partial,

    /// <summary>评分: the mean of the judges' marks, where judges mark the answers.</summary>
    Scored,
}
