using System.Collections.Immutable;

namespace QuizServer.Engine.Decisions;

/// <summary>Lines that the host writes onto the tablets of a team, or of all: never onto a projector.</summary>
internal static class Messaging
{
    /// <summary>More does not fit on a phone beside a question.</summary>
    public const int Longest = 60;

    /// <summary>Under this number stands the line for all.</summary>
    public const int All = 0;

    public static Decision Send(ContestState state, Command.SendMessage send)
    {
        if (send.Team is { } team && !state.Teams.ContainsKey(team))
        {
            return Refusals.NoTeam;
        }

        var text = send.Text.Trim();
        return text.Length > Longest || text.Any(char.IsControl) ? Refusals.MessageBad
            : text == state.Messages.GetValueOrDefault(send.Team ?? All, "") ? Refusals.Nothing
            : Decision.Accept(new Event.MessageSent(send.Team, text, send.By));
    }

    /// <summary>What the tablets of a team read; null for nothing.</summary>
    public static string? Of(ContestState state, int team) => (state.Messages.GetValueOrDefault(All), state.Messages.GetValueOrDefault(team)) switch
    {
        ({ } all, { } own) => $"{all}　{own}",
        var (all, own) => all ?? own,
    };

    public static ContestState Apply(ContestState state, Event.MessageSent sent) =>
        state with { Messages = sent.Text.Length == 0 ? state.Messages.Remove(sent.Team ?? All) : state.Messages.SetItem(sent.Team ?? All, sent.Text) };

    /// <summary>The lines after an event: another question, board or page wipes them; a press or a ruling on the same question does not.</summary>
    public static ImmutableSortedDictionary<int, string> After(ContestState state, Event e) =>
        e is Event.RoundStarted or Event.TurnGiven or Event.QuestionShown or Event.ScoreboardShown or Event.ContestFinished ? state.Messages.Clear() : state.Messages;
}
