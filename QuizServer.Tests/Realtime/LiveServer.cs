using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QuizContracts.Desks;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Startup;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>The whole server in memory: real database, real hub connections, a frozen clock.</summary>
internal sealed partial class LiveServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestServer _server;

    private LiveServer(WebApplication app, DataFolder folder)
    {
        (_app, Folder) = (app, folder);
        _server = app.GetTestServer();
    }

    public DataFolder Folder { get; }

    public IServiceProvider Services => _app.Services;

    public IContestDesk Desk => _app.Services.GetRequiredService<IContestDesk>();

    public IJuryDesk Jury => _app.Services.GetRequiredService<IJuryDesk>();

    public SqliteJournal Journal => (SqliteJournal)_app.Services.GetRequiredService<IJournal>();

    /// <summary>Starts the server on a data folder and, where there is none yet, creates the contest.</summary>
    public static async Task<LiveServer> Start(DataFolder folder, ContestPlan plan)
    {
        var app = Server.Build([$"--Quiz:Data={folder.Path}"], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(folder.Time));
            // The seeds and the welcome are for a person in front of a console.
            builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(Welcome)));
        });
        await app.StartAsync();
        var contests = app.Services.GetRequiredService<IContestDirectory>();
        if (contests.All.Count == 0)
        {
            Assert.True((await contests.Create(plan, "system")).Accepted);
        }

        return new LiveServer(app, folder);
    }

    /// <summary>Signs the organiser in by the server's own link; the answer is the cookie.</summary>
    public async Task<string> SignIn()
    {
        using var client = _server.CreateClient();
        var answer = await client.GetAsync($"/host/enter/{_app.Services.GetRequiredService<OrganiserLinks>().New()}");
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("quiz-sign-in=", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <summary>A file as a browser gets it.</summary>
    public async Task<HttpResponseMessage> File(string path, string? cookie)
    {
        using var client = _server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await client.SendAsync(request);
    }

    /// <summary>Takes a seat through the page and its form; the answer is the cookie that holds it.</summary>
    public async Task<string> TakeSeat(string code, string seat)
    {
        using var client = _server.CreateClient();
        var page = await client.GetAsync($"/join/{code}");
        var form = new HttpRequestMessage(HttpMethod.Post, $"/join/{code}/seat")
        {
            Content = new FormUrlEncodedContent([
                new("__RequestVerificationToken", Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value),
                new("seat", seat),
            ]),
        };
        form.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        var answer = await client.SendAsync(form);
        var cookie = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.FirstOrDefault(text => text.StartsWith("seat=", StringComparison.Ordinal)) : null;
        Assert.True(cookie is not null, $"Seat {seat} was not given: {answer.Headers.Location}");
        Assert.Contains($"path=/play/{code}/{seat}", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        return cookie.Split(';')[0];
    }

    /// <summary>Presses a button of a seat's page without a script, with the fields as they were filled in; the answer is where the page goes.</summary>
    public async Task<string> Act(string code, string seat, string ticket, string act, Func<IHtmlDocument, IEnumerable<(string Name, string Value)>> fill)
    {
        using var client = _server.CreateClient();
        using var look = new HttpRequestMessage(HttpMethod.Get, $"/play/{code}/{seat}") { Headers = { { "Cookie", ticket } } };
        var answer = await client.SendAsync(look);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        var form = page.QuerySelector("form#act")!;
        Assert.NotNull(form.QuerySelector($"button[type=submit][name=act][value={act}]"));
        using var post = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action"))
        {
            Content = new FormUrlEncodedContent([
                .. form.QuerySelectorAll("input[type=hidden]").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!)),
                new("act", act),
                .. fill(page).Select(field => KeyValuePair.Create(field.Name, field.Value)),
            ]),
        };
        post.Headers.Add("Cookie", string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Prepend(ticket)));
        var done = await client.SendAsync(post);
        Assert.True(done.Headers.Location is not null, $"{done.StatusCode}");
        return done.Headers.Location.ToString();
    }

    /// <summary>Enters an Open contest or joins the audience through the page and its form, so many times with the same form; the answers are the seat and the cookie that holds it.</summary>
    public async Task<(string Seat, string Cookie)> Enter(string code, string form, Dictionary<string, string>? fields = null, int times = 1)
    {
        using var client = _server.CreateClient();
        var page = await client.GetAsync($"/join/{code}");
        var html = await page.Content.ReadAsStringAsync();
        HttpResponseMessage? answer = null;
        for (var time = 0; time < times; time++)
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, $"/join/{code}/{form}")
            {
                Content = new FormUrlEncodedContent([
                    new("__RequestVerificationToken", Token().Match(html).Groups[1].Value),
                    new("ticket", TicketOf(form).Match(html).Groups[1].Value),
                    .. fields ?? [],
                ]),
            };
            post.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
            answer = await client.SendAsync(post);
        }

        var cookie = answer!.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.FirstOrDefault(text => text.StartsWith("seat=", StringComparison.Ordinal)) : null;
        Assert.True(cookie is not null, $"Nobody came in: {answer.Headers.Location}");
        return (answer.Headers.Location!.ToString().Split('/')[^1], cookie.Split(';')[0]);
    }

    private static Regex TicketOf(string form) => new($"/{form}\"[^>]*>.*?name=\"ticket\" value=\"([^\"]*)\"", RegexOptions.Singleline);

    /// <summary>A page as a browser gets it, without what is made anew for every page: the form's token, a new ticket and the framework's state.</summary>
    public async Task<string> Page(string path, string? cookie = null)
    {
        using var client = _server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        var page = await (await client.SendAsync(request)).Content.ReadAsStringAsync();
        return Ticket().Replace(FrameworkState().Replace(Token().Replace(page, ""), ""), "");
    }

    /// <summary>Opens a live connection with the real client.</summary>
    public async Task<LiveClient> Connect(string path, string? cookie = null, string? origin = "http://localhost")
    {
        var connection = new HubConnectionBuilder().WithUrl($"http://localhost{path}", options =>
        {
            options.SkipNegotiation = true;
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
            options.WebSocketFactory = async (context, cancel) =>
            {
                var socket = _server.CreateWebSocketClient();
                socket.ConfigureRequest = request =>
                {
                    request.Headers.Cookie = cookie;
                    request.Headers.Origin = origin;
                };
                return await socket.ConnectAsync(context.Uri, cancel);
            };
        }).Build();
        var client = new LiveClient(connection);
        await connection.StartAsync();
        return client;
    }

    /// <summary>The projector's address with its token, for a machine without the organiser's sign-in.</summary>
    public Task<LiveClient> Projector(string code) => Connect($"{Desk.ProjectorPath(code)}/live");

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"ticket\" value=\"[^\"]*\"")]
    private static partial Regex Ticket();

    [GeneratedRegex("<!--Blazor-[^>]*-->")]
    private static partial Regex FrameworkState();
}
