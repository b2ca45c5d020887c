using System.Text.Json;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Screens;

namespace QuizServer.Rehearsal.Promises;

/// <summary>A contest's state as text: records compare their lists by reference, text compares what they hold.</summary>
internal static class StateText
{
    public static string Of(ContestState state) => string.Join('\n', (string[])[
        JsonSerializer.Serialize(new { state.Plan, state.Teams, state.LobbyIsOpen, state.Ledger, state.Rulings, state.Audience, state.Play, state.Swapped, state.Protests, state.TieBreaks }, ContestJson.Options),
        JsonSerializer.Serialize(new { state.IsPublished, state.Judges, state.Draws, state.Announced, state.IsDrawShown, state.Clock, state.LastStep }, ContestJson.Options),
        state.Phase.GetType().Name,
        JsonSerializer.Serialize<object>(state.Unpaused, ContestJson.Options),
        JsonSerializer.Serialize<object>(HallScreen.Of(state, new HashSet<QuizContracts.SeatId>()).Stage, ContestJson.Options),
        .. state.Seats.Select(seat => $"{seat.Key} {seat.Value} {state.TrustOf(seat.Key)}").Order(StringComparer.Ordinal),
    ]);
}
