using System.Net;
using System.Security.Claims;
using Dapper;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Desks;
using QuizServer.Access.Accounts;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

public sealed class SignInTests : IDisposable
{
    private const string New = "battery staple";
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_link_opens_the_organisers_account_which_then_signs_in_by_a_password_of_its_own()
    {
        await using var server = await DeskServer.Start(_folder);
        var browser = await server.ByLink();
        Assert.Equal(new DeskUser("organiser", "organiser", "组织者", DeskRoles.Organiser), server.Organiser);

        Assert.DoesNotContain("现在的密码", (await browser.Get("/host/account/password")).Text, StringComparison.Ordinal);
        Assert.Contains("两次输入的密码不一样。", (await browser.Submit("/host/account/password", ("password", New), ("again", "another one"))).Text, StringComparison.Ordinal);
        Assert.Equal("/host/account?saved=1", (await browser.Submit("/host/account/password", ("password", New), ("again", New))).Location);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/host/accounts")).Status);
        Assert.Equal("/host/contests", (await server.Browser().SignIn("Organiser", New)).Location);
    }

    [Fact]
    public async Task A_link_works_once_and_gives_a_disabled_organiser_back_to_whoever_owns_the_server()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        server.Add("ada", DeskRoles.Organiser);
        Assert.True(server.Desk.SetEnabled(server.Accounts.Account("ada")!.User, "organiser", false).Accepted);

        var link = server.NewLink();
        Assert.Equal("/host/contests", (await server.Browser().Get($"/host/enter/{link}")).Location);
        Assert.Equal("/host/enter?used=1", (await server.Browser().Get($"/host/enter/{link}")).Location);
        Assert.True(server.Accounts.Account("organiser") is { IsActingOrganiser: true });
        Assert.Equal("restored", server.Accounts.Deeds(1)[0].Deed);
    }

    [Fact]
    public async Task Wrong_passwords_make_one_wait_longer_each_time_and_the_right_one_is_not_tried_meanwhile()
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", DeskRoles.Host);
        var browser = server.Browser();

        foreach (var seconds in (int[])[1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
        {
            Assert.Contains($"登录名或密码不对。请等 {seconds} 秒再试。", (await browser.SignIn("ada", "wrong horse")).Text, StringComparison.Ordinal);
            _folder.Time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(500));
            Assert.Contains("刚才的密码不对，还要等 1 秒才能再试。", (await browser.SignIn("ada", DeskServer.Password)).Text, StringComparison.Ordinal);
            _folder.Time.Advance(TimeSpan.FromMilliseconds(500));
        }

        Assert.Equal("/host/contests", (await browser.SignIn("ada", DeskServer.Password)).Location);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_the_same_as_one_that_somebody_has()
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", DeskRoles.Host);
        var known = await server.Browser().SignIn("ada", "wrong horse");
        _folder.Time.Advance(TimeSpan.FromHours(1));
        var unknown = await server.Browser().SignIn("eve", "wrong horse");

        Assert.Equal(Refusal(known), Refusal(unknown));
        Assert.Equal("登录名或密码不对。请等 1 秒再试。", Refusal(unknown));

        _folder.Time.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal("刚才的密码不对，还要等 1 秒才能再试。", Refusal(await server.Browser().SignIn("another", "wrong horse")));
    }

    [Fact]
    public void Whoever_guesses_at_a_name_keeps_only_their_own_device_waiting()
    {
        var delays = new SignInDelays(_folder.Time);
        var guesser = SignInDelays.Keys("Ada", IPAddress.Parse("192.168.1.7"));
        var owner = SignInDelays.Keys("ADA", IPAddress.Parse("192.168.1.8"));

        delays.Miss(guesser);
        Assert.Equal(TimeSpan.FromSeconds(2), delays.Miss(guesser));
        Assert.Equal(TimeSpan.Zero, delays.Left(owner));
        Assert.Equal(TimeSpan.FromSeconds(2), delays.Left(SignInDelays.Keys("bob", IPAddress.Parse("192.168.1.7"))));
        for (var guess = 0; guess < 12; guess++)
        {
            delays.Miss(guesser);
        }

        Assert.Equal(SignInDelays.Longest, delays.Left(guesser));
        Assert.Equal(TimeSpan.Zero, delays.Left(owner));
    }

    [Fact]
    public void A_name_that_is_guessed_at_from_everywhere_waits_a_little_and_a_right_password_ends_that()
    {
        var delays = new SignInDelays(_folder.Time);
        var owner = SignInDelays.Keys("ada", IPAddress.Parse("192.168.2.1"));
        for (var device = 1; device <= SignInDelays.FreeOfName; device++)
        {
            delays.Miss(SignInDelays.Keys("ada", IPAddress.Parse($"192.168.1.{device}")));
        }

        Assert.Equal(TimeSpan.Zero, delays.Left(owner));
        for (var device = 100; device < 120; device++)
        {
            delays.Miss(SignInDelays.Keys("ada", IPAddress.Parse($"192.168.1.{device}")));
        }

        Assert.Equal(SignInDelays.LongestOfName, delays.Left(owner));
        _folder.Time.Advance(SignInDelays.LongestOfName);
        delays.Forget(owner);
        delays.Miss(SignInDelays.Keys("ada", IPAddress.Parse("192.168.1.200")));
        Assert.Equal(TimeSpan.Zero, delays.Left(owner));
    }

    [Fact]
    public void A_right_password_clears_its_name_but_not_its_address_and_a_network_of_IPv6_is_one_address()
    {
        var delays = new SignInDelays(_folder.Time);
        var keys = SignInDelays.Keys("ada", IPAddress.Parse("2001:db8:0:1::1"));
        delays.Miss(keys);
        delays.Forget(keys);

        Assert.Equal(TimeSpan.FromSeconds(1), delays.Left(SignInDelays.Keys("bob", IPAddress.Parse("2001:db8:0:1:ffff::2"))));
        Assert.Equal(TimeSpan.Zero, delays.Left(SignInDelays.Keys("ada", IPAddress.Parse("2001:db8:0:2::1"))));
        _folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(2), delays.Miss(SignInDelays.Keys("bob", IPAddress.Parse("2001:db8:0:1::1"))));
    }

    [Fact]
    public async Task A_sign_in_survives_a_restart_and_its_page_never_shows_a_hash_or_a_stamp()
    {
        Browser browser;
        await using (var server = await DeskServer.Start(_folder))
        {
            server.Add("ada", DeskRoles.Organiser);
            browser = await server.SignIn("ada");
        }

        await using var again = await DeskServer.Start(_folder);
        browser = browser.On(again.Browser());
        using var connection = _folder.Database().OpenReader();
        var (hash, stamp) = connection.QuerySingle<(string, string)>("SELECT password, stamp FROM accounts");
        foreach (var path in (string[])["/host/contests", "/host/accounts", "/host/account", "/host/account/password"])
        {
            var page = await browser.Get(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(hash, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(stamp, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_disabled_account_and_one_that_was_signed_out_everywhere_stop_at_the_next_request()
    {
        await using var server = await DeskServer.Start(_folder);
        await server.ByLink();
        server.Add("ada", DeskRoles.Host);
        server.Add("bob", DeskRoles.Host);
        var (ada, bob) = (await server.SignIn("ada"), await server.SignIn("bob"));

        server.Desk.SetEnabled(server.Organiser, "ada", false);
        server.Desk.EndSignIns(server.Organiser, "bob");

        Assert.Equal("/host/enter", (await ada.Get("/host/contests")).Location);
        Assert.Equal("/host/enter", (await bob.Get("/host/contests")).Location);
        Assert.Contains("登录名或密码不对", (await ada.SignIn("ada", DeskServer.Password)).Text, StringComparison.Ordinal);
        _folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("/host/contests", (await bob.SignIn("bob", DeskServer.Password)).Location);
    }

    [Fact]
    public async Task A_page_that_stands_open_knows_at_once_of_other_roles_and_of_the_end_of_its_sign_in()
    {
        await using var server = await DeskServer.Start(_folder);
        var account = server.Add("ada", DeskRoles.Host);
        await using var scope = server.Scope();
        var living = scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        ((IHostEnvironmentAuthenticationStateProvider)living).SetAuthenticationState(Task.FromResult(new AuthenticationState(AccountClaims.Of(account, "test"))));
        var heard = new List<DeskUser>();
        living.AuthenticationStateChanged += state => heard.Add(DeskUser.Of(state.Result.User));

        server.Accounts.Change("ada", "test", "roles", "Judge", before => before with { Roles = DeskRoles.Judge });
        server.Add("bob", DeskRoles.Host);
        server.Accounts.EndSignIns("ada", "test");

        Assert.Equal([DeskRoles.Judge, DeskRoles.None], heard.Select(user => user.Roles));
        Assert.False(heard[^1].IsSomebody);
        Assert.DoesNotContain((await living.GetAuthenticationStateAsync()).User.Claims, claim => claim.Type == ClaimTypes.Name);
    }

    [Fact]
    public async Task A_new_password_needs_the_old_one_and_ends_every_other_sign_in()
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", DeskRoles.Host);
        var (here, there) = (await server.SignIn("ada"), await server.SignIn("ada"));

        Assert.Contains("登录名或密码不对", (await here.Submit("/host/account/password", ("current", "wrong horse"), ("password", New), ("again", New))).Text, StringComparison.Ordinal);
        _folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("这个密码太常见，请换一个。", (await here.Submit("/host/account/password", ("current", DeskServer.Password), ("password", "password1"), ("again", "password1"))).Text, StringComparison.Ordinal);
        Assert.Equal("/host/account?saved=1", (await here.Submit("/host/account/password", ("current", DeskServer.Password), ("password", New), ("again", New))).Location);

        Assert.Equal(HttpStatusCode.OK, (await here.Get("/host/contests")).Status);
        Assert.Equal("/host/enter", (await there.Get("/host/contests")).Location);
    }

    [Fact]
    public async Task Signing_out_needs_the_token_of_a_page_of_ones_own()
    {
        await using var server = await DeskServer.Start(_folder);
        server.Add("ada", DeskRoles.Host);
        var browser = await server.SignIn("ada");

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Leave("/host/contests", withToken: false)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/host/contests")).Status);
        Assert.Equal("/host/enter", (await browser.Leave("/host/contests")).Location);
        Assert.Equal("/host/enter", (await browser.Get("/host/contests")).Location);
    }

    private static string Refusal(Answer answer) => answer.Text.Split("id=\"refusal\">")[1].Split('<')[0];
}
