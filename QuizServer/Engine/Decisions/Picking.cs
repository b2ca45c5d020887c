using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Decisions;

/// <summary>Picking a question from a board, or taking none.</summary>
internal static class Picking
{
    public static Decision Pick(ContestState state, Command.PickQuestion pick)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.Picking picking)
        {
            return Refusals.NoPicking;
        }

        if (pick.Question < 0 || pick.Question >= state.Round!.Questions.Count || state.Play!.IsUsed(pick.Question))
        {
            return Refusals.UsedQuestion;
        }

        var members = ((IBoard)state.Round).MembersToName;
        if (members is null ? pick.Member is not null : pick.Member is not { } member || member < 1 || member > members)
        {
            return Refusals.NoMember;
        }

        return ((IBoard)state.Round).MayPick(state, picking, pick.Question) is { } refusal
            ? refusal
            : Decision.Accept(new Event.QuestionShown(picking.Round, pick.Question, picking.Team, pick.Member));
    }

    public static Decision Decline(ContestState state, Command.DeclineTurn decline)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.Picking picking)
        {
            return Refusals.NoPicking;
        }

        if (!((IBoard)state.Round!).MayDecline)
        {
            return Refusals.NoDeclining;
        }

        var sequel = new Sequel(state, decline.At).Then(new Event.TurnDeclined(picking.Team ?? picking.Picker));
        return Decision.Accept(sequel.Then(Turns.Next(sequel.State, decline.At)).Events);
    }
}
