namespace QuizServer.Rehearsal.StandIns;

/// <summary>Texts that say plainly that they stand in for another, and are as long as that one.</summary>
internal static class StandInText
{
    /// <summary>Only what is secret until the reveal has its number between these, so that it can be looked for on every screen.</summary>
    public const char SecretMark = '「';

    private const string Filler = "这段文字只供彩排，长短与原文相同。";
    private const string Labels = "甲乙丙丁戊己庚辛壬癸";
    private const string TargetLabels = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>A text with this beginning, filled up to a length in characters; longer than that only where its beginning is.</summary>
    public static string Of(string beginning, int length) =>
        beginning + string.Concat(Enumerable.Range(0, Math.Max(0, length - beginning.Length)).Select(index => Filler[index % Filler.Length]));

    /// <summary>A text of a question that nobody but the host may read before the reveal.</summary>
    public static string Secret(string what, string number, int length = 0) => Of($"彩排{what}{SecretMark}{number}」", length);

    /// <summary>An option; one that stood in few characters has its letter alone.</summary>
    public static string Option(int index, int length) => Labelled("选项", Labels, index, length);

    /// <summary>What an option of a matching is joined to.</summary>
    public static string Target(int index, int length) => Labelled("对应", TargetLabels, index, length);

    private static string Labelled(string what, string labels, int index, int length)
    {
        var label = index < labels.Length ? $"{labels[index]}" : $"{labels[index % labels.Length]}{index / labels.Length}";
        return length < what.Length + label.Length ? label : Of(what + label, length);
    }
}
