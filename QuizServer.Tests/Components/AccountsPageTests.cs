using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Accounts;

namespace QuizServer.Tests.Components;

public sealed class AccountsPageTests : DeskTest
{
    private static readonly AccountLine Ada = new("a", "ada", "Ada", DeskRoles.Organiser, true, true);
    private static readonly AccountLine Bob = new("b", "bob", "鲍勃", DeskRoles.Host | DeskRoles.Author, true, false);

    [Fact]
    public void It_lists_the_accounts_with_their_roles_and_what_is_the_matter_with_them()
    {
        Accounts.Lines.AddRange([Ada, Bob, Bob with { Id = "c", Name = "eve", IsEnabled = false, Roles = DeskRoles.None }]);

        var page = Open();

        Assert.Equal(["ada", "bob", "eve"], page.FindAll("[data-account]").Select(line => line.GetAttribute("data-account")));
        Assert.Contains("本人", page.Find("[data-account=ada]").TextContent, StringComparison.Ordinal);
        Assert.Contains("主持人、出题人", page.Find("[data-account=bob]").TextContent, StringComparison.Ordinal);
        Assert.Contains("尚未设密码", page.Find("[data-account=bob]").TextContent, StringComparison.Ordinal);
        Assert.Contains("已停用", page.Find("[data-account=eve]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-account=ada] [data-reset]"));
        Assert.Contains("停用 bob", page.Find(".account-deeds").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_account_is_made_and_its_link_is_shown_as_another_machine_opens_it()
    {
        var page = Open();
        Accounts.Answer = new AccountVerdict(true, new("已创建账号 李雷。", "Made."), "/host/enter/invited/abc");

        await Click(page, "[data-create]");
        await page.WaitForElementAsync("#account-name");
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        await page.InvokeAsync(() => page.Find("#account-name").InputAsync("李雷"));
        await page.InvokeAsync(() => page.Find("[data-role=Host] input").ChangeAsync(true));
        await Click(page, "[data-confirm]");

        Assert.Equal([("ada", "create 李雷  Host Link")], Accounts.Done);
        Assert.Equal("http://192.168.1.20:5080/host/enter/invited/abc", page.Find("[data-secret]").TextContent);
        await Click(page, "[data-done]");
        page.WaitForAssertion(() => Assert.Contains("已创建账号 李雷。", page.Find(".accounts-verdict").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("[data-secret]"));
    }

    [Fact]
    public async Task A_refusal_is_shown_in_the_dialog_and_what_was_typed_stays()
    {
        var page = Open();
        Accounts.Answer = new AccountVerdict(false, new("登录名 bob 已有人使用。", "Taken."));

        await Click(page, "[data-create]");
        await page.WaitForElementAsync("#account-name");
        await page.InvokeAsync(() => page.Find("#account-name").InputAsync("bob"));
        await Click(page, "[data-confirm]");

        Assert.Equal("登录名 bob 已有人使用。", page.Find(".ask-refusal").TextContent);
        Assert.Equal("bob", page.Find("#account-name").GetAttribute("value"));
    }

    [Theory]
    [InlineData("[data-disable]", "enabled b False")]
    [InlineData("[data-end]", "end b")]
    [InlineData("[data-reset]", "reset b Link")]
    public async Task What_takes_something_away_is_asked_once(string button, string done)
    {
        Accounts.Lines.Add(Bob);
        var page = Open();

        await Click(page, $"[data-account=bob] {button}");
        await page.WaitForElementAsync("[data-confirm]");
        Assert.Empty(Accounts.Done);
        await Click(page, "[data-confirm]");

        Assert.Equal([("ada", done)], Accounts.Done);
    }

    [Fact]
    public async Task Roles_are_set_together()
    {
        Accounts.Lines.Add(Bob);
        var page = Open();

        await Click(page, "[data-account=bob] [data-roles]");
        await page.WaitForElementAsync("[data-role]");
        await page.InvokeAsync(() => page.Find("[data-role=Reviewer] input").ChangeAsync(true));
        await page.InvokeAsync(() => page.Find("[data-role=Host] input").ChangeAsync(false));
        await Click(page, "[data-confirm]");

        Assert.Equal([("ada", "roles b Author, Reviewer")], Accounts.Done);
    }

    [Fact]
    public async Task The_list_follows_changes_from_elsewhere_until_the_page_is_left()
    {
        var page = Open();
        Accounts.Lines.Add(Bob);

        Accounts.Publish();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("[data-account=bob]")));
        await Circuit.DisposeComponentsAsync();
        Assert.False(Accounts.IsWatched);
    }

    [Fact]
    public async Task On_the_own_page_a_token_is_made_shown_once_and_revoked()
    {
        Accounts.Lines.Add(Ada);
        Accounts.OwnTokens.Add(new TokenLine("t", "备份", Time.GetUtcNow(), null));
        Accounts.Answer = new AccountVerdict(true, new("令牌已生成，只显示这一次。", "Made."), "quiz_secret");
        var page = Circuit.Render<AccountPage>();
        page.WaitForState(() => page.FindAll("[data-live=true]").Count == 1);
        Assert.Contains("从未使用", page.Find("[data-token=备份]").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("#token-name").InputAsync("导出"));
        await page.InvokeAsync(() => page.Find("[data-make]").Closest("form")!.SubmitAsync());
        Assert.Equal("quiz_secret", page.Find("[data-secret]").TextContent);
        Accounts.Answer = null;
        await page.InvokeAsync(() => page.Find("[data-revoke]").ClickAsync());

        Assert.Equal([("ada", "token 导出"), ("ada", "revoke t")], Accounts.Done);
        Assert.Empty(page.FindAll("[data-secret]"));
    }

    [Fact]
    public async Task On_the_own_page_the_name_to_show_is_changed_and_a_form_leads_to_the_password()
    {
        Accounts.Lines.Add(Ada);
        SignIn.User = SignIn.User with { Roles = DeskRoles.None };
        var page = Circuit.Render<AccountPage>();
        page.WaitForState(() => page.FindAll("[data-live=true]").Count == 1);

        await page.InvokeAsync(() => page.Find("#display-name").InputAsync("艾达"));
        await page.InvokeAsync(() => page.Find("[data-rename]").Closest("form")!.SubmitAsync());

        Assert.Equal([("ada", "rename 艾达")], Accounts.Done);
        Assert.NotNull(page.Find("a[href='/host/account/password']"));
    }

    private IRenderedComponent<AccountsPage> Open()
    {
        var page = Circuit.Render<AccountsPage>();
        page.WaitForState(() => page.FindAll("[data-live=true]").Count == 1);
        return page;
    }

    private static Task Click(IRenderedComponent<AccountsPage> page, string element) => page.InvokeAsync(() => page.Find(element).ClickAsync());
}
