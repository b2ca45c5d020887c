using QuizContracts;

namespace QuizHost.Certificates;

/// <summary>Words of the page of the certificates. What stands on them is the organiser's, in the organiser's language.</summary>
public static class CertificateWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("奖状", "Certificates");
    public static readonly Phrase Print = new("打印", "Print");
    public static readonly Phrase Award = new("奖项", "Award");
    public static readonly Phrase Teams = new("队数", "Teams");
    public static readonly Phrase Text = new("正文", "Text");
    public static readonly Phrase Placeholders = new("正文里可以写：", "In the text these stand for:");
    public static readonly IReadOnlyList<(string Sign, Phrase Meaning)> Signs =
    [
        ("{队名}", new("队名", "the team")), ("{名次}", new("名次", "its place")), ("{得分}", new("得分", "its score")), ("{奖项}", new("奖项", "the award")), ("{比赛}", new("比赛名称", "the contest")), ("{日期}", new("日期", "the date")),
    ];
    public static readonly Phrase Issuer = new("颁发单位（每行一个）", "Awarded by (one on each line)");
    public static readonly Phrase Date = new("日期", "Date");
    public static readonly Phrase Add = new("加一个奖项", "Another award");
    public static readonly Phrase Remove = new("删除", "Remove");
    public static readonly Phrase Save = new("保存", "Save");
    public static readonly Phrase Saved = new("已保存", "Saved");
    public static readonly Phrase Unfit = new("没有保存：文字太长，或者队数超过 200。", "Not saved: a text is too long, or an award goes to more than 200 teams.");
    public static readonly Phrase NotOver = new("比赛还没有结束，名次还会变。", "The contest is not over; the places may change.");
    public static readonly Phrase None = new("没有奖状可印：每个奖项都是 0 队。", "There is nothing to print: every award goes to no team.");
#pragma warning restore CS1591
}
