using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>A wire between a tablet and the server that delivers what it is given later, and always in order, as TCP does.</summary>
internal sealed class DelayProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Task _running;

    /// <summary>Opens a wire to a port of this machine.</summary>
    public DelayProxy(int server, IDelay up, IDelay down)
    {
        _listener.Start();
        _running = Run(server, up, down);
    }

    /// <summary>Where the tablet connects.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        await _running;
        _over.Dispose();
    }

    private async Task Run(int server, IDelay up, IDelay down)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(Connect(await _listener.AcceptTcpClientAsync(_over.Token), server, up, down));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException)
        {
            // The run is over.
        }

        await Task.WhenAll(connections);
    }

    private async Task Connect(TcpClient tablet, int server, IDelay up, IDelay down)
    {
        using var _ = tablet;
        try
        {
            using var wire = new TcpClient { NoDelay = true };
            tablet.NoDelay = true;
            await wire.ConnectAsync(IPAddress.Loopback, server, _over.Token);
            await Task.WhenAny(
                Pump(tablet.GetStream(), wire.GetStream(), up),
                Pump(wire.GetStream(), tablet.GetStream(), down));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The run is over, or one end has hung up.
        }
    }

    private async Task Pump(NetworkStream from, NetworkStream to, IDelay delay)
    {
        var waiting = Channel.CreateUnbounded<(byte[] Piece, long Due)>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var delivering = Deliver(waiting.Reader, to);
        var buffer = new byte[16_384];
        try
        {
            while (await from.ReadAsync(buffer, _over.Token) is var read and > 0)
            {
                var now = Stopwatch.GetTimestamp();
                var due = now + (long)(delay.Next(now * 1000.0 / Stopwatch.Frequency) * Stopwatch.Frequency / 1000);
                waiting.Writer.TryWrite((buffer[..read], due));
            }
        }
        finally
        {
            waiting.Writer.TryComplete();
        }

        await delivering;
    }

    private async Task Deliver(ChannelReader<(byte[] Piece, long Due)> waiting, NetworkStream to)
    {
        await foreach (var (piece, due) in waiting.ReadAllAsync(_over.Token))
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (left > TimeSpan.Zero)
            {
                await Task.Delay(left, _over.Token);
            }

            await to.WriteAsync(piece, _over.Token);
        }
    }
}
