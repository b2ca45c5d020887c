using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>Counts what a page receives, with headers, as compressed, by the browser's own account.</summary>
internal sealed class Wire
{
    private readonly ICDPSession _session;
    private readonly ConcurrentDictionary<string, string> _addresses = new();
    private readonly ConcurrentDictionary<string, long> _bytes = new();

    private Wire(ICDPSession session) => _session = session;

    /// <summary>All that came, in bytes.</summary>
    public long Bytes => _bytes.Values.Sum();

    /// <summary>What came from where, in bytes, the largest first.</summary>
    public IEnumerable<(string Address, long Bytes)> Parts =>
        _bytes.Select(part => (_addresses.GetValueOrDefault(part.Key, part.Key), part.Value)).OrderByDescending(part => part.Value);

    /// <summary>Starts counting.</summary>
    public static async Task<Wire> Listen(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var wire = new Wire(session);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => wire.Sent(e!.Value);
        session.Event("Network.webSocketCreated").OnEvent += (_, e) => wire._addresses[Id(e!.Value)] = Text(e.Value, "url");
        session.Event("Network.loadingFinished").OnEvent += (_, e) => wire.Count(Id(e!.Value), e.Value.GetProperty("encodedDataLength").GetInt64());
        session.Event("Network.webSocketFrameReceived").OnEvent += (_, e) =>
            wire.Count(Id(e!.Value), Encoding.UTF8.GetByteCount(Text(e.Value.GetProperty("response"), "payloadData")));
        await session.SendAsync("Network.enable");
        return wire;
    }

    /// <summary>Makes the page's processor so many times slower.</summary>
    public Task SlowProcessor(int times) => _session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = times });

    private static string Id(JsonElement e) => Text(e, "requestId");

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;

    private void Sent(JsonElement e)
    {
        var id = Id(e);
        _addresses[id] = Text(e.GetProperty("request"), "url");
        // A redirect keeps its request's id and is never reported as finished.
        if (e.TryGetProperty("redirectResponse", out var redirect))
        {
            Count(id, redirect.GetProperty("encodedDataLength").GetInt64());
        }
    }

    private void Count(string id, long bytes) => _bytes.AddOrUpdate(id, bytes, (_, before) => before + bytes);
}
