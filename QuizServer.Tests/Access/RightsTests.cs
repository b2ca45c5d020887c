using System.Net;
using System.Reflection;
using QuizContracts.Desks;
using QuizHost.Desk;
using QuizServer.Access.Accounts;
using QuizServer.Pages;
using QuizServer.Tests.Architecture;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

/// <summary>Which role opens what.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(DeskRoles.Organiser, "/host/contests /host/contests/ABC234/console /host/contests/ABC234/judges /host/contests/ABC234/regulation /host/accounts /host/account", "")]
    [InlineData(DeskRoles.Host, "/host/contests /host/contests/ABC234/console /host/contests/ABC234/screen /host/contests/ABC234/judges /host/account", "/host/accounts /host/banks /host/anything")]
    [InlineData(DeskRoles.Judge, "/host/contests /host/contests/ABC234/regulation /host/account", "/host/contests/ABC234/console /host/contests/ABC234/screen /host/contests/ABC234/judges /host/accounts /host/banks")]
    [InlineData(DeskRoles.Author, "/host/account", "/host/contests /host/contests/ABC234/console /host/accounts")]
    [InlineData(DeskRoles.Reviewer, "/host/account /host/account/password", "/host/contests /host/contests/ABC234/regulation /host/accounts")]
    [InlineData(DeskRoles.None, "/host/account", "/host/contests /host/banks /host/accounts")]
    public async Task A_role_opens_its_pages_and_every_other_says_no_in_words(DeskRoles roles, string open, string closed)
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", roles);
        var browser = await server.SignIn("ada");

        foreach (var path in open.Split(' '))
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await browser.Get(path)).Status));
        }

        foreach (var path in closed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var answer = await browser.Get(path);
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, answer.Status));
            Assert.Contains("您的账号不能打开这一页。", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(DeskRoles.Organiser, "/host/contests")]
    [InlineData(DeskRoles.Judge, "/host/contests")]
    [InlineData(DeskRoles.Author, "/host/banks")]
    [InlineData(DeskRoles.None, "/host/account")]
    public async Task Everybody_begins_where_they_may_be(DeskRoles roles, string home)
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", roles);
        var browser = server.Browser();

        Assert.Equal(home, (await browser.SignIn("ada", DeskServer.Password)).Location);
        Assert.Equal(home, (await browser.Get("/host")).Location ?? "/host/contests");
    }

    [Fact]
    public async Task Other_roles_count_from_the_next_request_on()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        server.Add("ada", DeskRoles.Judge);
        var browser = await server.SignIn("ada");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get("/host/contests/ABC234/console")).Status);

        Assert.True(server.Desk.SetRoles(server.Organiser, "ada", DeskRoles.Host).Accepted);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/host/contests/ABC234/console")).Status);
    }

    [Fact]
    public void What_a_page_says_of_itself_is_never_wider_than_what_its_address_asks_for()
    {
        var pages =
            from assembly in (Assembly[])[typeof(App).Assembly, .. PageSetup.Assemblies]
            from type in assembly.GetTypes()
            from route in type.GetCustomAttributes<Microsoft.AspNetCore.Components.RouteAttribute>()
            where type.IsDefined(typeof(DeskPageAttribute))
            select (type, Path: route.Template.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), Rights: type.GetCustomAttribute<DeskPageAttribute>()!);
        var users = Enumerable.Range(0, 32).Select(roles => new DeskUser("a", "ada", "Ada", (DeskRoles)roles)).Append(DeskUser.Nobody).ToList();

        Assert.NotEmpty(pages);
        Faults.None(
            from page in pages
            where page.Path.StartsWith("/host", StringComparison.Ordinal) && page.Path != "/host"
            from user in users
            where page.Rights.Admits(user) != DeskPaths.Admits(page.Path, user)
            select $"{page.type.Name} at {page.Path} and its address disagree about {user.Roles}");
        Assert.Equal(["JuryPage"], pages.Where(page => page.Rights.IsOpenByLink).Select(page => page.type.Name));
    }

    [Fact]
    public async Task Only_an_organiser_manages_accounts_even_by_a_page_that_stood_open()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        var ada = server.Add("ada", DeskRoles.Organiser).User;
        server.Add("bob", DeskRoles.Host);
        Assert.Equal(3, server.Desk.List(ada).Count);

        server.Desk.SetRoles(server.Organiser, "ada", DeskRoles.Host);

        Assert.Empty(server.Desk.List(ada));
        Assert.Empty(server.Desk.Deeds(ada));
        Assert.Equal(
            ["只有组织者可以管理账号。"],
            ((AccountVerdict[])
            [
                server.Desk.Create(ada, new NewAccount("eve", "Eve", DeskRoles.Organiser, FirstAccess.Link)), server.Desk.SetRoles(ada, "ada", DeskRoles.Organiser),
                server.Desk.SetEnabled(ada, "bob", false), server.Desk.Reset(ada, "bob", FirstAccess.Link), server.Desk.EndSignIns(ada, "bob"),
            ]).Select(verdict => verdict.Sentence.Zh).Distinct());
    }

    [Fact]
    public async Task The_last_organiser_is_told_why_not()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        server.Add("ada", DeskRoles.Host);

        Assert.StartsWith("这是最后一个可登录的组织者", server.Desk.SetEnabled(server.Organiser, "organiser", false).Sentence.Zh, StringComparison.Ordinal);
        Assert.StartsWith("这是最后一个可登录的组织者", server.Desk.SetRoles(server.Organiser, "organiser", DeskRoles.Host).Sentence.Zh, StringComparison.Ordinal);
        Assert.True(server.Desk.SetRoles(server.Organiser, "ada", DeskRoles.Organiser).Accepted);
        Assert.True(server.Desk.SetEnabled(server.Organiser, "organiser", false).Accepted);
    }

    [Fact]
    public async Task What_was_done_to_accounts_is_told_in_words()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        server.Desk.Create(server.Organiser, new NewAccount("ada", "Ada", DeskRoles.Host | DeskRoles.Author, FirstAccess.Password));
        server.Desk.Rename(server.Accounts.Named("ada")!, "艾达");

        Assert.Equal(
            ["ada 改姓名为 艾达", "为 ada 生成一次性密码", "创建账号 ada（主持人、出题人）", "创建账号 organiser（组织者）"], server.Desk.Deeds(server.Organiser).Select(deed => deed.What.Zh));
        Assert.Equal(["ada", "organiser", "organiser", "link"], server.Desk.Deeds(server.Organiser).Select(deed => deed.By));
    }
}
