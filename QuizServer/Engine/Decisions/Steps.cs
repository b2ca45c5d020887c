using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Decisions;

/// <summary>The host's next step: one large button that always knows what comes.</summary>
internal static class Steps
{
    /// <summary>Two presses within this time count once; so does a press in the moment in which the phase changed by itself.</summary>
    public static readonly TimeSpan DoublePress = TimeSpan.FromMilliseconds(500);

    public static Decision Take(ContestState state, Command.TakeNextStep step)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.LastStep is { } last && step.At - last < DoublePress)
        {
            return Refusals.DoublePress;
        }

        return state.Phase switch
        {
            Phase.Lobby => Decision.Accept(state.LobbyIsOpen
                ? [new Event.LobbySet(false), new Event.RoundStarted(0)]
                : [new Event.RoundStarted(0)]),
            Phase.RulesPage rules => Decision.Accept(Show(state, rules.Round, 0)),
            Phase.Reading reading => Decision.Accept(state.Round!.Open(reading.Asked, step.At)),
            Phase.Starting starting => Decision.Accept(state.Round!.StartAnswer(starting.Word, step.At)),
            Phase.Answering when state.Round!.Input == AnswerInput.Oral => Decision.Accept(new Event.AnswerEnded(IsTimeUp: false)),
            Phase.Closed closed => Rulings.Reveal(state, closed, step.By),
            Phase.Revealed revealed when revealed.Asked.Question + 1 < state.Round!.Questions.Count =>
                Decision.Accept(Show(state, revealed.Asked.Round, revealed.Asked.Question + 1)),
            Phase.Revealed => Decision.Accept(new Event.ScoreboardShown()),
            Phase.Scoreboard board when board.AfterRound + 1 < state.Plan.Rounds.Count =>
                Decision.Accept(new Event.RoundStarted(board.AfterRound + 1)),
            Phase.Scoreboard => Decision.Accept(new Event.ContestFinished()),
            _ => Refusals.NothingNext,
        };
    }

    private static Event Show(ContestState state, int round, int question)
    {
        var turn = state.Plan.Rounds[round].TurnOf(state.Plan, question);
        return new Event.QuestionShown(round, question, turn?.Team, turn?.Member);
    }
}
