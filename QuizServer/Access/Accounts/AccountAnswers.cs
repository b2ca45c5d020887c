using QuizContracts;

namespace QuizServer.Access.Accounts;

/// <summary>What whoever changes accounts is told.</summary>
internal static class AccountAnswers
{
    public static readonly Phrase NotOrganiser = new("只有组织者可以管理账号。", "Only an organiser may manage accounts.");
    public static readonly Phrase NoAccount = new("没有这个账号，或它已停用。", "There is no such account, or it may not sign in.");
    public static readonly Phrase LastOrganiser = new("这是最后一个可登录的组织者，不能停用，也不能去掉“组织者”。请先让另一个账号成为组织者。", "This is the last organiser who may sign in: it cannot be disabled nor lose that role. Make another account an organiser first.");
    public static readonly Phrase NotOneself = new("自己的密码请在“我的账号”页修改。", "Change your own password on your account's page.");
    public static readonly Phrase Renamed = new("姓名已修改。", "The name is changed.");
    public static readonly Phrase BadTitle = new("令牌名称须为 1 到 32 个字。", "The name of a token has 1 to 32 characters.");
    public static readonly Phrase TooManyTokens = new($"最多保留 {AccessTokens.Most} 个令牌，请先撤销不用的。", $"There may be at most {AccessTokens.Most} tokens. Revoke those that are not needed.");
    public static readonly Phrase TokenMade = new("令牌已生成，只显示这一次。", "The token is made. It is shown this once.");
    public static readonly Phrase TokenRevoked = new("令牌已撤销，立即失效。", "The token is revoked and does not work any more.");
    public static readonly Phrase NoToken = new("没有这个令牌。", "There is no such token.");

    public static Phrase NameTaken(string name) => new($"登录名 {name} 已有人使用。", $"The sign-in name {name} is taken.");

    public static Phrase Created(string name) => new($"已创建账号 {name}。", $"The account {name} is made.");

    public static Phrase RolesSet(string name) => new($"已修改 {name} 的角色，立即生效。", $"The roles of {name} are changed, from now on.");

    public static Phrase Enabled(string name) => new($"{name} 可以登录了。", $"{name} may sign in.");

    public static Phrase Disabled(string name) => new($"{name} 已停用，已打开的页面立即失效。", $"{name} may not sign in any more; pages that are open stop at once.");

    public static Phrase Reset(string name) => new($"{name} 的密码已重置，原来的登录和令牌都已失效。", $"The password of {name} is reset; earlier sign-ins and tokens are dead.");

    public static Phrase SignInsEnded(string name) => new($"{name} 已在所有设备上退出，访问令牌已撤销。", $"{name} is signed out everywhere, and the access tokens are revoked.");
}
