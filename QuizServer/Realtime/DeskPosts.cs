using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Realtime;

/// <summary>What the desk's keys and gamepads may ask of a contest.</summary>
internal static class DeskPosts
{
    /// <summary>A press for a table.</summary>
    /// <param name="room">The contest.</param>
    /// <param name="host">Sign-in name of the host at whose desk the key is.</param>
    /// <param name="table">Table number.</param>
    /// <param name="request">Its request id.</param>
    /// <param name="claimed">Contest clock of the press as the desk has it; null where it has none.</param>
    /// <param name="link">What was measured of the desk's link; null where nothing was.</param>
    /// <param name="question">Id of the question on the console; null where it shows none.</param>
    public static Task<Reply> Press(IContestRoom room, string host, int table, Guid request, TimeSpan? claimed, Link? link, string? question)
    {
        var state = room.Now.State;
        if (!state.HasBuzzerKeys)
        {
            return Task.FromResult(new Reply(Refusals.BuzzerKeysOff, 0));
        }

        if (BuzzerKeys.SeatOf(state, table) is not { } seat)
        {
            return Task.FromResult(new Reply(Refusals.NoSeat, 0));
        }

        var actor = $"host:{host}";
        return room.Post(actor, request, at => new Command.PressBuzzer(at, actor, seat, claimed, link, question));
    }
}
