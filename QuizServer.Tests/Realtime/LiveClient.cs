using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using QuizContracts.Hub;

namespace QuizServer.Tests.Realtime;

/// <summary>A screen without a page: keeps everything that the server says to it, and answers its probes.</summary>
internal sealed class LiveClient : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly ConcurrentQueue<(string Kind, JsonElement Message)> _heard = new();
    private readonly ConcurrentQueue<ProbeMessage> _probes = new();
    private readonly ConcurrentQueue<string> _unanswered = new();
    private volatile bool _isMute;

    public LiveClient(HubConnection connection)
    {
        _connection = connection;
        foreach (var kind in (string[])["Show", "Me", "Leave", "Direct"])
        {
            connection.On<JsonElement>(kind, message => _heard.Enqueue((kind, message.Clone())));
        }

        connection.On<ProbeMessage>("Probe", probe =>
        {
            _probes.Enqueue(probe);
            _unanswered.Enqueue(probe.Token);
            return _isMute ? Task.CompletedTask : AnswerProbes();
        });
    }

    /// <summary>Probes so far, apart from what is heard: no two contests have the same.</summary>
    public IReadOnlyList<ProbeMessage> Probes => [.. _probes];

    /// <summary>It lets probes lie, as a link does that stands still; <see cref="AnswerProbes"/> answers them.</summary>
    public bool IsMute
    {
        get => _isMute;
        set => _isMute = value;
    }

    /// <summary>Everything heard so far.</summary>
    public IReadOnlyList<(string Kind, JsonElement Message)> Heard => [.. _heard];

    public HubConnectionState State => _connection.State;

    public Task<Receipt> Buzz(Guid? request = null, double? pressedAt = null, string? question = null, long epoch = 1) =>
        _connection.InvokeAsync<Receipt>("Buzz", new BuzzRequest(request ?? Guid.NewGuid(), epoch, 1, pressedAt, question));

    /// <summary>A key at the desk.</summary>
    public Task<Receipt> Press(int table, Guid? request = null, double? pressedAt = null, string? question = null, long epoch = 1) =>
        _connection.InvokeAsync<Receipt>("Press", new DeskBuzzRequest(request ?? Guid.NewGuid(), table, epoch, pressedAt, question));

    /// <summary>What a projector tells of itself.</summary>
    public Task<ProjectorOrder> Report(ProjectorReport report) => _connection.InvokeAsync<ProjectorOrder>("Report", report);

    public Task Echo(string? token) => _connection.SendAsync("Echo", token);

    /// <summary>Answers what lies.</summary>
    public async Task AnswerProbes()
    {
        while (_unanswered.TryDequeue(out var token))
        {
            await Echo(token);
        }
    }

    /// <summary>Waits for so many probes.</summary>
    public async Task<ProbeMessage> WaitProbe(int number)
    {
        for (var tries = 0; _probes.Count < number; tries++)
        {
            Assert.True(tries < 500, $"{_probes.Count} probes came, not {number}.");
            await Task.Delay(10);
        }

        return Probes[number - 1];
    }

    public Task<Receipt> Answer(string question, int[] choice, Guid? request = null, string[]? texts = null) =>
        _connection.InvokeAsync<Receipt>("Answer", new AnswerRequest(request ?? Guid.NewGuid(), question, choice, texts));

    public Task<T> Call<T>(string method, params object?[] arguments) => _connection.InvokeCoreAsync<T>(method, arguments);

    /// <summary>Waits for a message that fits.</summary>
    public async Task<JsonElement> Wait(string kind, Func<JsonElement, bool>? fits = null)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            foreach (var (_, message) in _heard.Where(heard => heard.Kind == kind && (fits is null || fits(heard.Message))))
            {
                return message;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"No such {kind}. Heard: {string.Join('\n', _heard.Select(heard => $"{heard.Kind} {heard.Message}"))}");
    }

    /// <summary>Waits until the connection has ended: the call that broke it may come back a moment earlier.</summary>
    public async Task Ended()
    {
        for (var tries = 0; State != HubConnectionState.Disconnected; tries++)
        {
            Assert.True(tries < 500, "The connection did not end.");
            await Task.Delay(10);
        }
    }

    public Task<JsonElement> WaitStage(string stage) => Wait("Show", show => show.GetProperty("stage").GetString() == stage);

    /// <summary>Waits until the newest picture has gone from one stage to another.</summary>
    public async Task WaitNext(string from, string to)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var newest = _heard.Where(heard => heard.Kind == "Show").Select(heard => heard.Message.GetProperty("stage").GetString()).LastOrDefault();
            if (newest == to)
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"The stage did not go from {from} to {to}.");
    }

    /// <summary>One text for each stage that was shown, as it was first shown, with the personal messages between them.</summary>
    public IReadOnlyList<string> Pictures => [.. _heard.Select(heard => $"{heard.Kind} {heard.Message}")];

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
