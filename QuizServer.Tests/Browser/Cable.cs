using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>A page's connection to the server, which can be pulled out and put back.</summary>
internal sealed partial class Cable
{
    private IWebSocketRoute? _socket;
    private bool _isOut;

    private Cable()
    {
    }

    /// <summary>Connects a live page anew, by a cable.</summary>
    public static async Task<Cable> Lay(IPage page)
    {
        var cable = new Cable();
        await page.RouteWebSocketAsync(Live(), cable.Connect);
        await page.ReloadAsync();
        await Hall.IsLive(page);
        return cable;
    }

    /// <summary>Ends the connection, and lets none be made.</summary>
    public Task PullOut()
    {
        _isOut = true;
        return _socket!.CloseAsync();
    }

    /// <summary>Lets the page connect again.</summary>
    public void PutBack() => _isOut = false;

    private void Connect(IWebSocketRoute socket)
    {
        if (_isOut)
        {
            _ = socket.CloseAsync();
            return;
        }

        socket.ConnectToServer();
        _socket = socket;
    }

    [GeneratedRegex("/live")]
    private static partial Regex Live();
}
