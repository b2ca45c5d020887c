using System.Net;
using System.Net.Http.Headers;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using QuizContracts.Desks;
using QuizServer.Access.Accounts;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

public sealed class AccessTokenTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_token_works_for_its_account_with_its_roles_until_it_is_revoked()
    {
        await using var server = await Start();
        var ada = server.Add("ada", DeskRoles.Author).User;
        var token = server.Desk.MakeToken(ada, "backup").Secret!;

        Assert.Equal((HttpStatusCode.OK, "ada"), await Call(server, HttpMethod.Get, "/api/probe", token));
        Assert.Equal((HttpStatusCode.OK, "ada"), await Call(server, HttpMethod.Post, "/api/probe", token));
        Assert.Equal((HttpStatusCode.OK, "banks"), await Call(server, HttpMethod.Get, "/api/probe/banks", token));
        Assert.Equal((HttpStatusCode.Forbidden, "这个账号没有此项权限。"), await Call(server, HttpMethod.Get, "/api/probe/contests", token));
        Assert.Equal(HttpStatusCode.Forbidden, (await Call(server, HttpMethod.Get, "/api/probe/organiser", token)).Status);

        Assert.True(server.Desk.RevokeToken(ada, server.Desk.Tokens(ada)[0].Id).Accepted);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Call(server, HttpMethod.Get, "/api/probe", token)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("quiz_")]
    [InlineData("quiz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_a_token_that_works_a_script_is_told_what_to_send(string? token)
    {
        await using var server = await Start();

        var (status, text) = await Call(server, HttpMethod.Get, "/api/probe", token);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.StartsWith("请带上访问令牌", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_reads_and_never_writes_there()
    {
        await using var server = await Start();
        server.Add("ada", DeskRoles.Organiser);
        var browser = await server.SignIn("ada");

        Assert.Equal("ada", (await browser.Get("/api/probe")).Text);
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Send(new HttpRequestMessage(method, "/api/probe"))).Status);
        }

        // A token that is not valid is not replaced by a cookie that is.
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/probe");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "quiz_x");
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Send(request)).Status);
    }

    [Fact]
    public async Task A_token_opens_no_desk_and_dies_with_its_account()
    {
        await using var server = await Start();
        await server.ByLink();
        var ada = server.Add("ada", DeskRoles.Organiser).User;
        var token = server.Desk.MakeToken(ada, "backup").Secret!;
        var request = new HttpRequestMessage(HttpMethod.Get, "/host/contests");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal("/host/enter", (await server.Browser().Send(request)).Location);

        server.Desk.SetEnabled(server.Organiser, "ada", false);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Call(server, HttpMethod.Get, "/api/probe", token)).Status);
    }

    [Fact]
    public async Task Only_the_hash_of_a_token_is_stored_and_its_last_use_to_the_hour()
    {
        await using var server = await Start();
        var ada = server.Add("ada", DeskRoles.Author).User;
        var token = server.Desk.MakeToken(ada, "backup").Secret!;
        Assert.Null(server.Desk.Tokens(ada)[0].UsedAt);

        var first = _folder.Time.GetUtcNow();
        await Call(server, HttpMethod.Get, "/api/probe", token);
        _folder.Time.Advance(TimeSpan.FromMinutes(59));
        await Call(server, HttpMethod.Get, "/api/probe", token);
        Assert.Equal(first, server.Desk.Tokens(ada)[0].UsedAt);
        _folder.Time.Advance(TimeSpan.FromMinutes(1));
        await Call(server, HttpMethod.Get, "/api/probe", token);
        Assert.Equal(_folder.Time.GetUtcNow(), server.Desk.Tokens(ada)[0].UsedAt);

        using var connection = _folder.Database().OpenReader();
        Assert.DoesNotContain(token["quiz_".Length..], connection.QuerySingle<string>("SELECT id || title || hash FROM access_tokens"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_revokes_or_sees_the_tokens_of_somebody_else()
    {
        await using var server = await Start();
        var (ada, bob) = (server.Add("ada", DeskRoles.Author).User, server.Add("bob", DeskRoles.Organiser).User);
        server.Desk.MakeToken(ada, "backup");

        Assert.Empty(server.Desk.Tokens(bob));
        Assert.False(server.Desk.RevokeToken(bob, server.Desk.Tokens(ada)[0].Id).Accepted);
        Assert.Single(server.Desk.Tokens(ada));
    }

    private Task<DeskServer> Start() => DeskServer.Start(_folder, app =>
    {
        app.MapMethods("/api/probe", ["GET", "POST", "PUT", "PATCH", "DELETE"], (HttpContext context) => DeskUser.Of(context.User).Name);
        app.MapGet("/api/probe/banks", () => "banks").RequireAuthorization(AccessPolicies.Banks);
        app.MapGet("/api/probe/contests", () => "contests").RequireAuthorization(AccessPolicies.Contests);
        app.MapGet("/api/probe/organiser", () => "organiser").RequireAuthorization(AccessPolicies.Organiser);
    });

    private static async Task<(HttpStatusCode Status, string Text)> Call(DeskServer server, HttpMethod method, string path, string? token)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        var answer = await server.Browser().Send(request);
        return (answer.Status, answer.Text);
    }
}
