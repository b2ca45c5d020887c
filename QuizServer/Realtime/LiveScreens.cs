using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using QuizContracts;
using QuizServer.Realtime.Links;

namespace QuizServer.Realtime;

/// <summary>All live connections, and which of them speaks for a seat: always the newest.</summary>
internal sealed class LiveScreens
{
    private readonly ConcurrentDictionary<string, LiveScreen> _screens = new();
    private readonly ConcurrentDictionary<(string Code, SeatId Seat), string> _seats = new();

    /// <summary>Adds a connection and returns the older one of its seat, which is over now.</summary>
    public LiveScreen? Add(LiveScreen screen)
    {
        _screens[screen.Id] = screen;
        if (screen.Pass.Seat is not { } seat)
        {
            return null;
        }

        string? replaced = null;
        _seats.AddOrUpdate((screen.Pass.Room.Code, seat), screen.Id, (_, older) =>
        {
            replaced = older;
            return screen.Id;
        });
        return replaced is not null && _screens.TryRemove(replaced, out var old) ? old : null;
    }

    /// <summary>Removes a connection; true when it was its seat's newest.</summary>
    public bool Remove(string id)
    {
        if (!_screens.TryRemove(id, out var screen) || screen.Pass.Seat is not { } seat)
        {
            return false;
        }

        return _seats.TryRemove(KeyValuePair.Create((screen.Pass.Room.Code, seat), id));
    }

    /// <summary>The connection while it counts; null once it was replaced.</summary>
    public LiveScreen? Find(string id) => _screens.GetValueOrDefault(id);

    /// <summary>All screens of a contest.</summary>
    public IEnumerable<LiveScreen> Of(string code) => _screens.Values.Where(screen => screen.Pass.Room.Code == code);
}

/// <summary>One live connection.</summary>
/// <param name="Id">Connection id.</param>
/// <param name="Pass">What it may see.</param>
/// <param name="Context">Ends it.</param>
/// <param name="Meter">Measures its link.</param>
internal sealed record LiveScreen(string Id, ScreenPass Pass, HubCallerContext Context, LinkMeter Meter)
{
    /// <summary>Which rendered fragment it gets.</summary>
    public Face Face { get; set; } = Pass.Face;

    /// <summary>The screens that get the same.</summary>
    public string Group => ScreenPass.GroupOf(Pass.Room.Code, Face);

    /// <summary>The personal message that it got last, without its version; an equal one is not sent again.</summary>
    public QuizContracts.Hub.SeatMessage? Told { get; set; }

    /// <summary>Its seat is shown as lost, though the connection is not known to have ended.</summary>
    public bool IsSilent { get; set; }
}
