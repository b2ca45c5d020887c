using QuizContracts;

namespace QuizHost.Contests;

/// <summary>Words of the printed regulation.</summary>
public static class RegulationWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("竞赛规则", "Regulation");
    public static readonly Phrase General = new("总则", "General");
    public static readonly Phrase Print = new("打印", "Print");
    public static readonly Phrase Missing = new("没有这场比赛。", "There is no such contest.");

    public static Phrase Round(int number, string title, Phrase kind) =>
        new($"第 {number} 环节 · {title}（{kind.Zh}）", $"Round {number} · {title} ({kind.En})");

    public static Phrase Questions(int count) => new($"共 {count} 题", $"{count} questions");
#pragma warning restore CS1591
}
