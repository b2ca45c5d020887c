using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Entering an Open contest, and joining the audience.</summary>
internal static class Entering
{
    public static Decision Enter(ContestState state, Command.EnterContest enter)
    {
        if (state.Plan.Open is not { } open)
        {
            return Refusals.NotOpenContest;
        }

        if (Dismissing.IsAway(state, enter.Former))
        {
            return Refusals.Dismissed;
        }

        if (!state.LobbyIsOpen)
        {
            return Refusals.LobbyClosed;
        }

        if (TeamNames.Read(enter.Name) is not { } name)
        {
            return Refusals.EntrantNameBad;
        }

        if (enter.Organisation < 0 || enter.Organisation >= state.Plan.Organisations!.Count)
        {
            return Refusals.NoOrganisation;
        }

        if (state.Teams.Count >= open.Most)
        {
            return Refusals.ContestFull;
        }

        var number = state.Teams.Count + 1;
        return Decision.Accept([
            new Event.ParticipantEntered(number, name, enter.Organisation, enter.TicketHash),
            .. state.Plan.BaseScore == 0 ? Array.Empty<Event>() : [new Event.PointsEntered(
                new LedgerEntry(number, state.Plan.BaseScore, LedgerReason.Base, null, null, null, "system", ""))],
        ]);
    }

    public static Decision Join(ContestState state, Command.JoinAudience join) =>
        state.Audience >= Lots.Most ? Refusals.AudienceFull : Decision.Accept(new Event.AudienceJoined(state.Audience + 1, join.TicketHash));

    /// <summary>Who enters while a round is played takes part in it from the next question on.</summary>
    public static ContestState Apply(ContestState state, Event.ParticipantEntered entered)
    {
        var plan = new TeamPlan(entered.Number, entered.Name, Organisation: entered.Organisation);
        return state with
        {
            Teams = state.Teams.SetItem(entered.Number, Team.Of(plan)),
            Seats = state.Seats.SetItem(new QuizContracts.SeatId(entered.Number, 1), entered.TicketHash),
            Play = state.Play?.With(entered.Number),
        };
    }
}
