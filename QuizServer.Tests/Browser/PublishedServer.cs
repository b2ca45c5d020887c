using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using QuizServer.Banks.MediaFiles;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;

namespace QuizServer.Tests.Browser;

/// <summary>The published program as a process of its own, with a data folder of its own.</summary>
internal sealed partial class PublishedServer : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("quiz-hall-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>Where it is reached.</summary>
    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Its database.</summary>
    public string Database => Path.Combine(_data, "quiz.db");

    /// <summary>The organiser's one-time link of the last start.</summary>
    public string OrganiserLink { get; private set; } = "";

    /// <summary>Puts a contest into its data folder before it starts.</summary>
    public async Task Prepare(ContestPlan plan)
    {
        await using var journal = new SqliteJournal(QuizDatabase.Open(_data), TimeProvider.System, 64);
        var (room, verdict) = await Room.Create(plan, "system", journal, TimeProvider.System, NullLogger.Instance);
        Assert.True(verdict.Accepted, verdict.Sentence.En);
        await room!.DisposeAsync();
    }

    /// <summary>Puts a picture, sound or film into its data folder before it starts.</summary>
    /// <returns>Its content address.</returns>
    public string Keep(byte[] bytes) => new MediaStore(new MediaFolder(_data), QuizDatabase.Open(_data), TimeProvider.System).Put(bytes, "system").File!;

    /// <summary>Starts it and waits for the welcome on its console.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "published", "QuizServer.dll"), "--urls", Address, $"--Quiz:Data={_data}" },
            WorkingDirectory = _data,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && EnterLink().Match(text) is { Success: true } link)
            {
                ready.TrySetResult(link.Value);
            }
        };
        _process.ErrorDataReceived += (_, _) => { };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        OrganiserLink = await ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Kills it at once, as a pulled plug would.</summary>
    public async Task Kill()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await Kill();
        }

        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://\S+/host/enter/\S+")]
    private static partial Regex EnterLink();
}
