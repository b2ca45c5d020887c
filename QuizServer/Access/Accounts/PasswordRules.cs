using System.Text;
using QuizContracts;

namespace QuizServer.Access.Accounts;

/// <summary>Which passwords are accepted: long enough, and not the first that anybody would try. What they are made of is free.</summary>
internal static class PasswordRules
{
    private const int Shortest = 8;
    private const int Longest = 128;

    private static readonly Phrase TooShort = new($"密码至少 {Shortest} 个字符。", $"A password has at least {Shortest} characters.");
    private static readonly Phrase TooLong = new($"密码最多 {Longest} 个字符。", $"A password has at most {Longest} characters.");
    private static readonly Phrase IsTheName = new("密码不能就是登录名或姓名。", "The password must not be the name.");
    private static readonly Phrase Obvious = new("这个密码太常见，请换一个。", "This password is too common. Choose another.");

    private static readonly HashSet<string> Common =
    [
        "12345678", "123456789", "1234567890", "0123456789", "87654321", "987654321", "0987654321", "12341234", "11223344", "1122334455", "123123123", "147258369", "5201314520",
        "password", "password1", "password123", "passw0rd", "p@ssw0rd", "qwertyui", "qwertyuiop", "qwerty123", "1qaz2wsx", "1q2w3e4r", "qazwsxedc", "asdfghjk", "asdfghjkl", "zxcvbnm123",
        "abcd1234", "abc12345", "abcdefgh", "aa123456", "a1234567", "a12345678", "a123456789", "q1234567", "123456aa", "1234abcd", "qq123456", "wang1234", "admin123", "admin888", "administrator",
        "iloveyou", "letmein1", "welcome1", "sunshine", "football", "princess", "trustno1", "woaini520", "woaini1314", "woaini123", "5201314a",
        "organiser", "organizer", "zhishijingsai", "jingsai123", "quizquiz", "知识竞赛知识竞赛",
    ];

    /// <summary>A password as it is hashed: what is typed in full width is the same password. Null for what can be none.</summary>
    public static string? Plain(string? password) =>
        // A lone half of a surrogate pair cannot be normalised.
        password is { Length: <= 4 * Longest } && !password.EnumerateRunes().Contains(Rune.ReplacementChar) ? password.Normalize(NormalizationForm.FormKC) : null;

    /// <summary>Why a password is refused; null when it is not.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="account">Whose password it is to be.</param>
    public static Phrase? WhyNot(string? password, Account account)
    {
        if (Plain(password) is not { Length: <= Longest } plain)
        {
            return string.IsNullOrEmpty(password) ? TooShort : TooLong;
        }

        var key = plain.ToLowerInvariant();
        return plain.Length < Shortest ? TooShort
            : key == AccountNames.KeyOf(account.Name) || key == AccountNames.KeyOf(account.DisplayName) ? IsTheName
            : Common.Contains(key) || key.Distinct().Count() == 1 ? Obvious
            : null;
    }
}
