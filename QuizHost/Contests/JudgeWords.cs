using QuizContracts;

namespace QuizHost.Contests;

/// <summary>Words of the judges' links.</summary>
public static class JudgeWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("评委链接", "Judges' links");
    public static readonly Phrase Missing = new("没有这场比赛，或这场比赛没有评委。", "There is no such contest, or it has no judges.");
    public static readonly Phrase Hint = new(
        "每位评委用自己的链接打开评委页。链接就是身份，只发给本人；收回后，已打开的页面立即失效。",
        "Each judge opens the judge's page with a link of their own. The link is the key: give it to its judge alone. Once withdrawn, pages that are open stop working at once.");

    public static readonly Phrase Chief = new("主评委", "Chief judge");
    public static readonly Phrase NoLink = new("没有链接", "No link");
    public static readonly Phrase NotConnected = new("未连接", "Not connected");
    public static readonly Phrase Make = new("生成链接", "Make a link");
    public static readonly Phrase Renew = new("换新链接", "Make a new link");
    public static readonly Phrase Withdraw = new("收回", "Withdraw");

    public static readonly Phrase RenewAsk = new("换一个新链接？", "Make a new link?");
    public static readonly Phrase RenewHint = new("原来的链接立即失效，这位评委须改用新链接。", "The old link dies at once; the judge needs the new one.");
    public static readonly Phrase WithdrawAsk = new("收回这位评委的链接？", "Withdraw this judge's link?");
    public static readonly Phrase WithdrawHint = new("链接和已打开的页面立即失效；已交的评分不变。", "The link and the pages that are open stop working at once; marks already given stay.");

    public static Phrase Barred(IReadOnlyList<int> tables) => new($"回避 {string.Join('、', tables)} 号台", $"Barred for table {string.Join(", ", tables)}");

    public static Phrase Connected(int screens) => screens == 1 ? new("已连接", "Connected") : new($"已连接（{screens} 个页面）", $"Connected ({screens} pages)");
#pragma warning restore CS1591
}
