using QuizContracts;

namespace QuizHost.Accounts;

/// <summary>Words of the accounts.</summary>
public static class AccountWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("账号", "Accounts");
    public static readonly Phrase Hint = new(
        "每人一个账号。裁决、改题和审题都记在登录名下，登录名不能再改。",
        "Everybody has an account of their own. Rulings, changes of questions and reviews are recorded under the sign-in name, which never changes.");

    public static readonly Phrase Create = new("新建账号", "New account");
    public static readonly Phrase CreateConfirm = new("创建", "Make it");
    public static readonly Phrase Name = new("登录名", "Sign-in name");
    public static readonly Phrase DisplayName = new("姓名", "Name to show");
    public static readonly Phrase Roles = new("角色", "Roles");
    public static readonly Phrase RolesConfirm = new("保存角色", "Save the roles");
    public static readonly Phrase Access = new("第一次怎样登录", "The first time, they come in by");
    public static readonly Phrase ByLink = new("邀请链接（对方打开后自己设密码）", "a link, on which they set a password");
    public static readonly Phrase ByPassword = new("一次性密码（可以念给对方听）", "a one-time password, which can be read out");
    public static readonly Phrase Disabled = new("已停用", "Disabled");
    public static readonly Phrase NoPassword = new("尚未设密码", "No password yet");
    public static readonly Phrase Self = new("本人", "You");
    public static readonly Phrase SetRoles = new("改角色", "Roles");
    public static readonly Phrase Reset = new("重置密码", "Reset password");
    public static readonly Phrase ResetHint = new("原来的密码、登录和访问令牌立即失效。", "The password, all sign-ins and all access tokens die at once.");
    public static readonly Phrase EndSignIns = new("全部退出", "Sign out everywhere");
    public static readonly Phrase EndSignInsHint = new("此账号在所有设备上退出，访问令牌全部撤销；密码不变。", "The account is signed out on every device and its access tokens are revoked. The password stays.");
    public static readonly Phrase Disable = new("停用", "Disable");
    public static readonly Phrase DisableHint = new("此账号不能再登录，已打开的页面立即停止。记录不变，可以随时重新启用。", "It cannot sign in any more, and pages that are open stop at once. Its records stay, and it can be enabled again at any time.");
    public static readonly Phrase Enable = new("启用", "Enable");
    public static readonly Phrase EnableHint = new("此账号可以重新登录。", "It may sign in again.");
    public static readonly Phrase LinkSecret = new("请把链接交给本人。链接只显示这一次，七天内有效，设好密码后失效。", "Give this link to its owner. It is shown this once, works for seven days, and dies when the password is set.");
    public static readonly Phrase PasswordSecret = new("请把一次性密码告诉本人：登录后须先设自己的密码。密码只显示这一次，七天内有效。", "Tell its owner the one-time password: it opens only the page on which they set their own. It is shown this once and works for seven days.");
    public static readonly Phrase Copy = new("复制", "Copy");
    public static readonly Phrase Copied = new("已复制", "Copied");
    public static readonly Phrase Done = new("完成", "Done");
    public static readonly Phrase Back = new("返回", "Back");
    public static readonly Phrase Deeds = new("最近的账号变更", "What was done to accounts lately");

    public static readonly Phrase OwnTitle = new("我的账号", "My account");
    public static readonly Phrase Save = new("保存", "Save");
    public static readonly Phrase Password = new("密码", "Password");
    public static readonly Phrase SetPassword = new("设置密码", "Set a password");
    public static readonly Phrase ChangePassword = new("修改密码", "Change the password");
    public static readonly Phrase PasswordSaved = new("密码已保存，其他设备上的登录已失效。", "The password is saved; every other device is signed out.");
    public static readonly Phrase OnlyLink = new("还没有密码，现在只能用服务器的链接登录。", "There is no password: only the server's link signs in.");
    public static readonly Phrase Tokens = new("访问令牌", "Access tokens");
    public static readonly Phrase TokensHint = new(
        "给脚本用：请求时带上 Authorization: Bearer 加令牌，权限与本账号相同。",
        "For scripts: send it as Authorization: Bearer and the token. It may do what this account may.");

    public static readonly Phrase TokenName = new("令牌名称（用途）", "Name of the token: what it is for");
    public static readonly Phrase MakeToken = new("生成令牌", "Make a token");
    public static readonly Phrase NoTokens = new("没有令牌。", "No token.");
    public static readonly Phrase Revoke = new("撤销", "Revoke");
    public static readonly Phrase NeverUsed = new("从未使用", "never used");

    public static Phrase MadeAt(string at) => new($"{at} 生成", $"made {at}");

    public static Phrase UsedAt(string at) => new($"上次使用 {at}", $"last used {at}");

    public static Phrase For(string name) => new($"账号 {name}", $"Account {name}");
#pragma warning restore CS1591
}
