using QuizContracts;

namespace QuizServer.Pages;

/// <summary>Words of the pages on which people sign in.</summary>
internal static class EntryWords
{
    public static readonly Phrase Title = new("登录", "Sign in");
    public static readonly Phrase Name = new("登录名", "Sign-in name");
    public static readonly Phrase Password = new("密码", "Password");
    public static readonly Phrase Enter = new("登录", "Sign in");
    public static readonly Phrase Used = new("这个链接已用过或已失效。", "This link has been used, or is no longer valid.");
    public static readonly Phrase ByLink = new("第一次使用，或忘了密码：", "For the first time, or without a password:");
    public static readonly Phrase ByLinkHint = new(
        "组织者请打开服务器启动时显示的组织者链接；要新的链接，请在服务器上运行：",
        "The organiser opens the organiser's link that the server printed at its start. For a new one, run on the server:");

    public static readonly Phrase AskOrganiser = new("其他人请向组织者要邀请链接或一次性密码。", "Everybody else asks the organiser for an invitation or a one-time password.");
    public static readonly Phrase Set = new("设置密码", "Set a password");
    public static readonly Phrase SetHint = new("至少 8 个字符，长的比花样多的好。设好后，其他设备上的登录会失效。", "At least 8 characters; long is better than tricky. Then every other device is signed out.");
    public static readonly Phrase Change = new("修改密码", "Change the password");
    public static readonly Phrase Current = new("现在的密码", "Password now");
    public static readonly Phrase New = new("新密码", "New password");
    public static readonly Phrase Again = new("再输一次", "Once more");
    public static readonly Phrase Save = new("保存", "Save");
    public static readonly Phrase Back = new("返回我的账号", "Back to my account");
    public static readonly Phrase Dead = new("这个链接无效、已用过或已过期，请向组织者要新的。", "This link is not valid, was used, or is too old. Ask the organiser for a new one.");
    public static readonly Phrase DeadLink = new("链接打不开", "This link opens nothing");
    public static readonly Phrase Refused = new("没有权限", "Not allowed");
    public static readonly Phrase RefusedHint = new("您的账号不能打开这一页。需要的话，请让组织者给您加上相应的角色。", "Your account may not open this page. If you need it, ask an organiser for the role.");
    public static readonly Phrase Home = new("回到首页", "To the first page");

    public static Phrase SignedInAs(string name) => new($"您已登录为 {name}。", $"You are signed in as {name}.");

    public static Phrase For(string name) => new($"账号 {name}", $"Account {name}");
}
