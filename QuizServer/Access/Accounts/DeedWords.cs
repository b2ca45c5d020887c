using QuizClient.Words;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>What was done to accounts, in words.</summary>
internal static class DeedWords
{
    public static AccountDeedLine Of(AccountDeed deed) => new(deed.At, deed.By, deed.Deed switch
    {
        "created" => new($"创建账号 {deed.Account}（{Roles(deed).Zh}）", $"made the account {deed.Account} ({Roles(deed).En})"),
        "roles" => new($"修改 {deed.Account} 的角色：{Roles(deed).Zh}", $"changed the roles of {deed.Account}: {Roles(deed).En}"),
        "enabled" => new($"启用 {deed.Account}", $"enabled {deed.Account}"),
        "disabled" => new($"停用 {deed.Account}", $"disabled {deed.Account}"),
        "restored" => new($"用服务器的链接恢复 {deed.Account}", $"restored {deed.Account} by the server's link"),
        "password" => OfPassword(deed),
        "password-rehashed" => new($"加强 {deed.Account} 的密码保护", $"renewed the protection of {deed.Account}'s password"),
        "signed-out" => new($"让 {deed.Account} 在所有设备上退出", $"signed {deed.Account} out everywhere"),
        "invited" => new($"为 {deed.Account} 生成设置密码的链接", $"made a link for {deed.Account} to set a password"),
        "renamed" => new($"{deed.Account} 改姓名为 {deed.Detail}", $"changed the name of {deed.Account} to {deed.Detail}"),
        "token-made" => new($"{deed.Account} 生成访问令牌 {deed.Detail}", $"made the access token {deed.Detail} of {deed.Account}"),
        "token-revoked" => new($"{deed.Account} 撤销访问令牌 {deed.Detail}", $"revoked the access token {deed.Detail} of {deed.Account}"),
        _ => Phrase.Same($"{deed.Account} {deed.Deed} {deed.Detail}"),
    });

    private static Phrase Roles(AccountDeed deed) => RoleWords.Names(Enum.Parse<DeskRoles>(deed.Detail));

    private static Phrase OfPassword(AccountDeed deed) => Enum.Parse<PasswordKind>(deed.Detail) switch
    {
        PasswordKind.OneTime => new($"为 {deed.Account} 生成一次性密码", $"made a one-time password for {deed.Account}"),
        PasswordKind.Own => new($"{deed.Account} 设置了自己的密码", $"{deed.Account} set a password"),
        _ => new($"重置 {deed.Account} 的密码", $"reset the password of {deed.Account}"),
    };
}
