namespace QuizServer.Engine.Decisions;

/// <summary>A spare takes the place of the question on stage.</summary>
internal static class Swapping
{
    public static Decision Swap(ContestState state, Command.SwapQuestion swap)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage stage || state.IsLookingBack)
        {
            return Refusals.NoSwap;
        }

        if (!Rulings.IsReason(swap.Reason))
        {
            return Refusals.ReasonMissing;
        }

        if (state.Round!.Spares.Count == 0)
        {
            return Refusals.NoSpare;
        }

        if (swap.IsPrivilege && !MayUse(state, stage))
        {
            return Refusals.NoSwapLeft;
        }

        var (asked, reason) = (stage.Asked, swap.Reason.Trim());
        return Decision.Accept([
            .. Rulings.AllVoid(state, asked, swap.At, swap.By, reason),
            new Event.QuestionSwapped(asked.Round, asked.Question, state.Round.Spares[0].Id, swap.IsPrivilege ? asked.Turn!.Team : null, swap.By, reason),
            // A clock that runs through the whole round does not begin anew with another question.
            .. stage is Phase.Answering { Clock: var clock } answering && state.Round.ClockRunsOn
                ? [new Event.AnsweringStarted(answering.Word.Team, answering.Word.Member, clock.EndsAt, clock.Length)]
                : Array.Empty<Event>(),
        ]);
    }

    /// <summary>The spare is asked of the same team in the same turn; nothing of the question before it counts.</summary>
    public static ContestState Apply(ContestState state, Event.QuestionSwapped swapped)
    {
        var asked = ((Phase.OnStage)state.Phase).Asked;
        var spare = state.Plan.Rounds[swapped.Round].Spares.First(spare => spare.Id == swapped.Spare);
        var play = state.Play!.Without(swapped.Question);
        return state with
        {
            Plan = state.Plan.With(swapped.Round, swapped.Question, spare),
            Swapped = state.Swapped.Add(state.QuestionOf(asked)),
            Phase = new Phase.Reading(Asked.Fresh(swapped.Round, swapped.Question, asked.Turn)),
            Play = swapped.Team is { } team ? play with { Swaps = play.Swaps.SetItem(team, play.Swaps.GetValueOrDefault(team) + 1) } : play,
        };
    }

    /// <summary>Whether the team whose turn it is may still swap its question.</summary>
    public static bool MayUse(ContestState state, Phase.OnStage stage) =>
        stage.Asked.Turn is { } turn
        && stage is Phase.Reading or Phase.Starting or Phase.Answering
        && state.Play!.Swaps.GetValueOrDefault(turn.Team) < state.Round!.SwapsPerTeam;
}
