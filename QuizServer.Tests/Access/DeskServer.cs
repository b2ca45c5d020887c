using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuizContracts.Desks;
using QuizServer.Access;
using QuizServer.Access.Accounts;
using QuizServer.Startup;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Access;

/// <summary>The whole server in memory, for people who sign in: real database, real pages and forms, a frozen clock.</summary>
internal sealed class DeskServer : IAsyncDisposable
{
    public const string Password = "correct horse";
    private readonly WebApplication _app;

    private DeskServer(WebApplication app) => _app = app;

    public AccountStore Accounts => _app.Services.GetRequiredService<AccountStore>();

    public IAccountDesk Desk => _app.Services.GetRequiredService<IAccountDesk>();

    public DeskUser Organiser => Accounts.Account(Account.BuiltIn)!.User;

    /// <param name="folder">Its data.</param>
    /// <param name="map">Further endpoints.</param>
    public static async Task<DeskServer> Start(DataFolder folder, Action<WebApplication>? map = null)
    {
        var app = Server.Build([$"--Quiz:Data={folder.Path}"], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(folder.Time));
            builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(Welcome)));
        });
        map?.Invoke(app);
        await app.StartAsync();
        return new DeskServer(app);
    }

    /// <summary>A browser that has opened no page yet.</summary>
    public Browser Browser() => new(_app.GetTestServer());

    /// <summary>A browser on which the server's own link was opened.</summary>
    public async Task<Browser> ByLink()
    {
        var browser = Browser();
        Assert.Equal("/host/contests", (await browser.Get($"/host/enter/{NewLink()}")).Location);
        return browser;
    }

    /// <summary>The secret of a new link, as the server's console prints it.</summary>
    public string NewLink() => _app.Services.GetRequiredService<OrganiserLinks>().New();

    /// <summary>An account with a password.</summary>
    public Account Add(string name, DeskRoles roles)
    {
        var account = Accounts.Add(name, name, name, roles, "test")!;
        Accounts.SetPassword(account.Id, name, Password, PasswordKind.Own);
        return Accounts.Account(name)!;
    }

    /// <summary>A browser on which somebody has signed in by name and password.</summary>
    public async Task<Browser> SignIn(string name)
    {
        var browser = Browser();
        Assert.Equal(HttpStatusCode.Found, (await browser.SignIn(name, Password)).Status);
        return browser;
    }

    /// <summary>Services as a page's circuit has them.</summary>
    public AsyncServiceScope Scope() => _app.Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>A browser: it keeps cookies, sends forms with what their page put into them, and follows no redirect by itself.</summary>
internal sealed partial class Browser(TestServer server)
{
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>The same cookies, for the server after its restart.</summary>
    public Browser On(Browser fresh)
    {
        foreach (var (name, value) in _cookies)
        {
            fresh._cookies[name] = value;
        }

        return fresh;
    }

    public Task<Answer> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Opens a page and sends its form.</summary>
    public async Task<Answer> Submit(string page, params (string Name, string Value)[] fields)
    {
        var html = (await Get(page)).Text;
        return await Send(new HttpRequestMessage(HttpMethod.Post, page)
        {
            Content = new FormUrlEncodedContent([
                new("__RequestVerificationToken", Token().Match(html).Groups[1].Value),
                new("_handler", Handler().Match(html).Groups[1].Value),
                .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            ]),
        });
    }

    public Task<Answer> SignIn(string name, string password) => Submit("/host/enter", ("name", name), ("password", password));

    /// <summary>Presses the menu's button on a desk.</summary>
    public async Task<Answer> Leave(string page, bool withToken = true) => await Send(new HttpRequestMessage(HttpMethod.Post, "/host/leave")
    {
        Content = new FormUrlEncodedContent(withToken ? [new("__RequestVerificationToken", Token().Match((await Get(page)).Text).Groups[1].Value)] : []),
    });

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        using (request)
        {
            using var client = server.CreateClient();
            if (_cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            using var answer = await client.SendAsync(request);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var key, var kept] ? (key, kept) : default;
                _cookies.Remove(name!);
                if (value!.Length > 0)
                {
                    _cookies[name!] = value;
                }
            }

            return new Answer(answer.StatusCode, answer.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal), WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]*)\"")]
    private static partial Regex Handler();
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string? Location, string Text);
