using Dapper;
using Microsoft.Data.Sqlite;
using QuizContracts.Desks;
using QuizServer.Access.Accounts;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

public sealed class AccountStoreTests : IDisposable
{
    private const string Good = "correct horse";
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_account_and_its_password_survive_a_restart()
    {
        var store = Store();
        store.Add("a", "李雷", "李老师", DeskRoles.Author | DeskRoles.Host, "organiser");
        store.SetPassword("a", "李雷", Good, PasswordKind.Own);

        var again = Store();

        Assert.Equal(new DeskUser("a", "李雷", "李老师", DeskRoles.Author | DeskRoles.Host), again.Find("a"));
        Assert.Equal("a", again.Check("李雷", Good)?.Id);
        Assert.Null(again.Check("李雷", "correct Horse"));
    }

    [Theory]
    [InlineData("li.lei")]
    [InlineData("LI.LEI")]
    [InlineData(" ｌｉ．ｌｅｉ ")]
    public void A_name_is_the_same_in_any_case_and_width(string typed)
    {
        var store = Store();
        store.Add("a", "Li.Lei", "李雷", DeskRoles.Host, "organiser");
        store.SetPassword("a", "Li.Lei", Good, PasswordKind.Own);

        Assert.Equal("a", store.Check(typed, Good)?.Id);
        Assert.Equal("a", store.Named(typed)?.Id);
        Assert.Null(store.Add("b", typed.Trim(), "另一位", DeskRoles.Host, "organiser"));
    }

    [Theory]
    [InlineData("张三", true)]
    [InlineData("ab", true)]
    [InlineData("teacher_01@school", true)]
    [InlineData("a", false)]
    [InlineData("-abc", false)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    [InlineData("a/b", false)]
    [InlineData("a\u200bb", false)]
    [InlineData("\ud800abc", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefg", false)]
    [InlineData(null, false)]
    public void A_sign_in_name_has_two_to_thirty_two_letters_digits_or_marks(string? typed, bool isGood) => Assert.Equal(isGood, AccountNames.TryRead(typed, out _));

    [Fact]
    public void Nobody_signs_in_without_a_password_or_when_disabled_or_with_a_one_time_password_that_is_old()
    {
        var store = Store();
        store.Add("a", "ada", "Ada", DeskRoles.Host, "organiser");
        Assert.Null(store.Check("ada", ""));
        Assert.Null(store.Check("ada", null));

        store.SetPassword("a", "organiser", "abcd-efgh-jkmn", PasswordKind.OneTime);
        Assert.Equal(PasswordKind.OneTime, store.Check("ada", "abcd-efgh-jkmn")?.Password);
        _folder.Time.Advance(Invitations.Lifetime);
        Assert.Null(store.Check("ada", "abcd-efgh-jkmn"));

        store.SetPassword("a", "ada", Good, PasswordKind.Own);
        _folder.Time.Advance(Invitations.Lifetime);
        Assert.NotNull(store.Check("ada", Good));
        store.Change("a", "organiser", "disabled", "", account => account with { IsEnabled = false });
        Assert.Null(store.Check("ada", Good));
        Assert.Null(store.Named("ada"));
        Assert.Equal("ada", store.Find("a")?.Name);
        Assert.Empty(store.Everybody);
    }

    [Fact]
    public void The_last_organiser_who_may_sign_in_stays_one()
    {
        var store = Store();
        store.Add("a", "ada", "Ada", DeskRoles.Organiser, "link");
        store.Add("b", "bob", "Bob", DeskRoles.Organiser, "ada");

        Assert.Equal(AccountChange.Done, store.Change("b", "ada", "disabled", "", account => account with { IsEnabled = false }));
        Assert.Equal(AccountChange.LastOrganiser, store.Change("a", "ada", "disabled", "", account => account with { IsEnabled = false }));
        Assert.Equal(AccountChange.LastOrganiser, store.Change("a", "ada", "roles", "", account => account with { Roles = DeskRoles.Host }));
        Assert.True(Store().Account("a") is { IsActingOrganiser: true });
    }

    [Fact]
    public void A_hash_of_an_older_strength_is_renewed_at_the_next_sign_in_without_ending_any()
    {
        var store = Store();
        store.Add("a", "ada", "Ada", DeskRoles.Host, "organiser");
        store.SetPassword("a", "ada", Good, PasswordKind.Own);
        var weak = new Microsoft.AspNetCore.Identity.PasswordHasher<Account>(
            Microsoft.Extensions.Options.Options.Create(new Microsoft.AspNetCore.Identity.PasswordHasherOptions { IterationCount = 1000 })).HashPassword(null!, Good);
        Execute("UPDATE accounts SET password = @weak", new { weak });

        var again = Store();
        var stamp = again.Account("a")!.Stamp;
        Assert.NotNull(again.Check("ada", Good));

        Assert.NotEqual(weak, Hash());
        Assert.Equal(stamp, again.Account("a")!.Stamp);
        var renewed = Hash();
        Assert.NotNull(again.Check("ada", Good));
        Assert.Equal(renewed, Hash());
    }

    [Fact]
    public void What_was_done_to_accounts_stays_on_record()
    {
        var store = Store();
        store.Add("a", "ada", "Ada", DeskRoles.Host, "organiser");
        store.Change("a", "organiser", "roles", "Author", account => account with { Roles = DeskRoles.Author });

        Assert.Equal([("ada", "organiser", "roles", "Author"), ("ada", "organiser", "created", "Host")], store.Deeds(10).Select(deed => (deed.Account, deed.By, deed.Deed, deed.Detail)));
        Assert.Equal(_folder.Time.GetUtcNow(), store.Deeds(1)[0].At);
        Assert.Throws<SqliteException>(() => Execute("UPDATE account_deeds SET by = 'x'"));
        Assert.Throws<SqliteException>(() => Execute("DELETE FROM account_deeds"));
    }

    [Theory]
    [InlineData("1234567", "密码至少 8 个字符。")]
    [InlineData(null, "密码至少 8 个字符。")]
    [InlineData("ada.lovelace", "密码不能就是登录名或姓名。")]
    [InlineData("ADA.LOVELACE", "密码不能就是登录名或姓名。")]
    [InlineData("12345678", "这个密码太常见，请换一个。")]
    [InlineData("Password1", "这个密码太常见，请换一个。")]
    [InlineData("哈哈哈哈哈哈哈哈", "这个密码太常见，请换一个。")]
    [InlineData("一二三四五六七八", null)]
    [InlineData("just words", null)]
    public void A_password_is_long_enough_and_not_the_first_that_anybody_would_try(string? password, string? refusal) =>
        Assert.Equal(refusal, PasswordRules.WhyNot(password, new Account("a", "ada.lovelace", "Ada", DeskRoles.Host, true, "", PasswordKind.None))?.Zh);

    [Fact]
    public void A_password_has_at_most_128_characters()
    {
        var account = new Account("a", "ada", "Ada", DeskRoles.Host, true, "", PasswordKind.None);
        Assert.Null(PasswordRules.WhyNot(string.Concat(Enumerable.Repeat("ab", 64)), account));
        Assert.Equal("密码最多 128 个字符。", PasswordRules.WhyNot(string.Concat(Enumerable.Repeat("ab", 65)), account)?.Zh);
    }

    private AccountStore Store() => new(_folder.Database(), _folder.Time, new Passwords());

    private string? Hash()
    {
        using var connection = _folder.Database().OpenReader();
        return connection.ExecuteScalar<string>("SELECT password FROM accounts");
    }

    private void Execute(string sql, object? parameters = null)
    {
        using var connection = _folder.Database().OpenWriter();
        connection.Execute(sql, parameters);
    }
}
