using QuizContracts;

namespace QuizClient.Words;

/// <summary>Names and signs of the rulings.</summary>
public static class RulingWords
{
    /// <summary>The ruling in one word.</summary>
    public static Phrase Of(Ruling ruling) => ruling switch
    {
        Ruling.Correct => new("正确", "Correct"),
        Ruling.Wrong => new("错误", "Wrong"),
        Ruling.Timeout => new("超时", "Time out"),
        Ruling.Declined => new("弃权", "Declined"),
        Ruling.Partial => new("部分正确", "Partly right"),
        Ruling.Scored => new("评分", "Marked"),
        _ => new("作废", "Void"),
    };

    /// <summary>The ruling as one sign, for places where a word does not fit.</summary>
    public static string Glyph(Ruling ruling) => ruling switch
    {
        Ruling.Correct => "✓",
        Ruling.Wrong => "✗",
        Ruling.Timeout => "◷",
        Ruling.Declined => "–",
        Ruling.Partial => "◐",
        Ruling.Scored => "★",
        _ => "∅",
    };

    /// <summary>Name of the ruling in class names.</summary>
    public static string Key(Ruling ruling) => ruling switch
    {
        Ruling.Correct => "correct",
        Ruling.Wrong => "wrong",
        Ruling.Timeout => "timeout",
        Ruling.Declined => "declined",
        Ruling.Partial => "partial",
        Ruling.Scored => "scored",
        _ => "void",
    };
}
