using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using QuizContracts.Desks;
using QuizServer.Access.Accounts;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

public sealed class InvitationTests : IDisposable
{
    private const string New = "battery staple";
    private const string Dead = "这个链接无效、已用过或已过期";
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_invitation_is_used_up_by_the_password_and_not_by_being_opened()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var link = server.Desk.Create(server.Organiser, new NewAccount("李雷", "", DeskRoles.Author, FirstAccess.Link)).Secret!;
        Assert.StartsWith("/host/enter/invited/", link, StringComparison.Ordinal);

        var browser = server.Browser();
        Assert.Contains("账号 李雷", (await browser.Get(link)).Text, StringComparison.Ordinal);
        Assert.Contains("密码至少 8 个字符。", (await browser.Submit(link, ("password", "short"), ("again", "short"))).Text, StringComparison.Ordinal);
        Assert.Equal("/host/banks", (await browser.Submit(link, ("password", New), ("again", New))).Location);

        Assert.Contains(Dead, (await server.Browser().Get(link)).Text, StringComparison.Ordinal);
        Assert.Equal("/host/banks", (await server.Browser().SignIn("李雷", New)).Location);
        Assert.Equal([("李雷", "password"), ("organiser", "invited"), ("organiser", "created")], server.Accounts.Deeds(3).Select(deed => (deed.By, deed.Deed)));
    }

    [Fact]
    public async Task An_invitation_dies_after_a_week_by_a_new_one_and_with_its_account()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var first = server.Desk.Create(server.Organiser, new NewAccount("ada", "Ada", DeskRoles.Host, FirstAccess.Link)).Secret!;
        var id = server.Accounts.Named("ada")!.Id;
        var second = server.Desk.Reset(server.Organiser, id, FirstAccess.Link).Secret!;
        Assert.Contains(Dead, (await server.Browser().Get(first)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Dead, (await server.Browser().Get(second)).Text, StringComparison.Ordinal);

        server.Desk.SetEnabled(server.Organiser, id, false);
        Assert.Contains(Dead, (await server.Browser().Get(second)).Text, StringComparison.Ordinal);
        server.Desk.SetEnabled(server.Organiser, id, true);
        _folder.Time.Advance(Invitations.Lifetime);
        Assert.Contains(Dead, (await server.Browser().Get(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_the_page_on_which_a_password_is_set()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var password = server.Desk.Create(server.Organiser, new NewAccount("ada", "Ada", DeskRoles.Host, FirstAccess.Password)).Secret!;
        var browser = server.Browser();

        var page = (await browser.SignIn("ada", password)).Location!;
        Assert.StartsWith("/host/enter/invited/", page, StringComparison.Ordinal);
        Assert.Equal("/host/enter", (await browser.Get("/host/contests")).Location);
        Assert.Equal("/host/contests", (await browser.Submit(page, ("password", New), ("again", New))).Location);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/host/contests")).Status);
        Assert.Contains("登录名或密码不对", (await server.Browser().SignIn("ada", password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_takes_password_sign_ins_and_tokens_away()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var ada = server.Add("ada", DeskRoles.Host).User;
        var browser = await server.SignIn("ada");
        server.Desk.MakeToken(ada, "script");

        Assert.True(server.Desk.Reset(server.Organiser, "ada", FirstAccess.Password).Accepted);

        Assert.Equal("/host/enter", (await browser.Get("/host/contests")).Location);
        Assert.Contains("登录名或密码不对", (await browser.SignIn("ada", DeskServer.Password)).Text, StringComparison.Ordinal);
        Assert.Empty(server.Desk.Tokens(ada));
    }

    [Theory]
    [InlineData(FirstAccess.Link, "account_invitations")]
    [InlineData(FirstAccess.Link, "account_deeds")]
    [InlineData(FirstAccess.Password, "account_deeds")]
    public async Task A_reset_that_the_disk_does_not_take_changes_nothing(FirstAccess access, string table)
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var ada = server.Add("ada", DeskRoles.Host).User;
        var browser = await server.SignIn("ada");
        server.Desk.MakeToken(ada, "script");
        using (var connection = _folder.Database().OpenWriter())
        {
            connection.Execute($"CREATE TRIGGER full BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END");
        }

        Assert.Throws<SqliteException>(() => server.Desk.Reset(server.Organiser, "ada", access));

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/host/contests")).Status);
        Assert.Equal("/host/contests", (await server.Browser().SignIn("ada", DeskServer.Password)).Location);
        Assert.Single(server.Desk.Tokens(ada));
    }
}
