using QuizContracts;

namespace QuizServer.Access.Accounts;

/// <summary>Somebody sets a password of their own.</summary>
internal sealed class OwnPassword(AccountStore accounts, Invitations invitations)
{
    private static readonly Phrase Different = new("两次输入的密码不一样。", "The two passwords are not the same.");
    private static readonly Phrase Dead = new("这个链接无效、已用过或已过期，请向组织者要新的。", "This link is not valid, was used, or is too old. Ask the organiser for a new one.");

    /// <summary>Sets it; every other sign-in of the account ends.</summary>
    /// <returns>The account with its new stamp, or why not.</returns>
    public (Account? Account, Phrase? Refusal) Set(Account account, string? password, string? again)
    {
        if (Refusal(account, password, again) is { } refusal)
        {
            return (null, refusal);
        }

        accounts.SetPassword(account.Id, account.Name, password, PasswordKind.Own, (connection, transaction) => Invitations.Withdraw(connection, transaction, account.Id));
        return (accounts.Account(account.Id), null);
    }

    /// <summary>Sets it by a link, which is used up only when it is accepted.</summary>
    public (Account? Account, Phrase? Refusal) SetBy(string secret, string? password, string? again) =>
        invitations.Find(secret) is not { } account ? (null, Dead)
        : Refusal(account, password, again) is { } refusal ? (null, refusal)
        : invitations.Use(secret) ? Set(account, password, again)
        : (null, Dead);

    private static Phrase? Refusal(Account account, string? password, string? again) => PasswordRules.WhyNot(password, account) ?? (password == again ? null : Different);
}
