using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>Who did something, as the journal names them, in words.</summary>
internal static class ActorWords
{
    private const string Host = "host:", Seat = "seat:";

    public static Phrase Of(ContestState state, string actor) =>
        actor is "" ? Phrase.Same("")
        : actor is "system" ? new("系统", "System")
        : Judge.NumberOf(actor) is { } judge ? Of(judge, state.Judges.GetValueOrDefault(judge)?.Plan.Name ?? "")
        : actor.StartsWith(Host, StringComparison.Ordinal) && actor[Host.Length..] is var name ? new($"主持人 {name}", $"Host {name}")
        : actor.StartsWith(Seat, StringComparison.Ordinal) && SeatId.TryParse(actor[Seat.Length..], out var seat) ? new($"{seat.Team} 号台", $"Table {seat.Team}")
        : Phrase.Same(actor);

    private static Phrase Of(int judge, string name) => new($"评委 {judge} {name}".TrimEnd(), $"Judge {judge} {name}".TrimEnd());
}
