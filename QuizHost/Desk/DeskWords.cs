using QuizContracts;

namespace QuizHost.Desk;

/// <summary>Words that every desk uses.</summary>
public static class DeskWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Languages = new("语言", "Language");
    public static readonly Phrase Modes = new("明暗", "Light or dark");
    public static readonly Phrase Light = new("浅色界面", "Light screens");
    public static readonly Phrase Dark = new("深色界面", "Dark screens");
    public static readonly Phrase Lost = new("与服务器的连接断开，正在重连。现在按什么都不会记录；连上后本页会自动恢复。", "The connection to the server is lost; reconnecting. Nothing pressed now is recorded; the page returns by itself.");
    public static readonly Phrase Fault = new("本页出错了。比赛数据都已保存，没有受影响。", "This page has failed. The contest is safe: everything recorded is on disk.");
    public static readonly Phrase Reload = new("重新载入本页", "Reload this page");
    public static readonly Phrase ToContests = new("全部比赛", "All contests");
    public static readonly Phrase Menu = new("菜单", "Menu");
    public static readonly Phrase Contests = new("比赛", "Contests");
    public static readonly Phrase Banks = new("题库", "Banks");
    public static readonly Phrase Accounts = new("账号", "Accounts");
    public static readonly Phrase OwnAccount = new("我的账号", "My account");
    public static readonly Phrase Leave = new("退出登录", "Sign out");
    public static readonly Phrase Enter = new("登录", "Sign in");
    public static readonly Phrase Closed = new("本页已关闭", "Closed");
    public static readonly Phrase SignedOut = new("您的登录已失效，本页已停止。已经记录的都已保存。", "You are signed out, and this page has stopped. Everything recorded is safe.");
    public static readonly Phrase NoRight = new("您的账号不能使用这一页。", "Your account may not use this page.");
    public static readonly Phrase ToHome = new("回到首页", "To the first page");
    public static readonly Phrase Close = new("关闭", "Close");
#pragma warning restore CS1591
}
