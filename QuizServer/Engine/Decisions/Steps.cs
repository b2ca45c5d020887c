using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

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
            Phase.Lobby when state.Teams.IsEmpty => Refusals.NobodyEntered,
            Phase.Lobby => Decision.Accept([.. state is { LobbyIsOpen: true, Plan.Open: null } ? [new Event.LobbySet(false)] : Array.Empty<Event>(), Enter(state, 0, null)]),
            Phase.RulesPage when Lots.Next(state) is { } draw => Decision.Accept(Drawing.Made(state, draw, "")),
            Phase.RulesPage or Phase.Revealed => Decision.Accept(Turns.Next(state, step.At)),
            Phase.Reading when Paging.Next(state) is { } page => Decision.Accept(page),
            Phase.Reading reading => Decision.Accept(state.Round!.Open(state, reading.Asked, step.At)),
            Phase.Starting starting => Decision.Accept(state.Round!.StartAnswer(state, starting.Asked, starting.Word, step.At)),
            Phase.Answering when EndsBySaying(state.Round!) => Decision.Accept(new Event.AnswerEnded(IsTimeUp: false)),
            Phase.BuzzOpen or Phase.AllAnswering or Phase.Answering when Cluing.Next(state, step.At) is { } clue => Decision.Accept(clue),
            Phase.AwaitingRuling when Marks.AreComplete(state) => Rulings.Publish(state, step),
            Phase.Closed closed => Rulings.Reveal(state, closed, step),
            Phase.DeadHeat heat => Decision.Accept([.. Racing.Choose(state, heat, Racing.Earliest(state, heat), step.At)]),
            Phase.StealOffered => Decision.Accept(((RaceRound)state.Round!).Dead()),
            Phase.AudienceTurn when state.Round!.DrawsLots && Lots.Next(state) is { } draw => Decision.Accept(Drawing.Made(state, draw, "")),
            Phase.AudienceTurn => Decision.Accept(new Event.QuestionRevealed()),
            Phase.Podium when state.Unveiled is not null => Decision.Accept(Freezing.Next(state)),
            Phase.Scoreboard or Phase.Podium when Lots.Next(state) is { Kind: DrawKind.Ties } draw => Decision.Accept(Drawing.Made(state, draw, "")),
            Phase.Scoreboard board => Decision.Accept(Enter(state, After(state, board), step.Dispute)),
            Phase.Podium when OpenTie(state) is { } round => Decision.Accept(Enter(state, round, null)),
            _ => Refusals.NothingNext,
        };
    }

    /// <summary>Whether a spoken answer ends at the host's word; where the clock runs on, it ends with the ruling.</summary>
    public static bool EndsBySaying(Round round) => round.TakesSpeech && !round.ClockRunsOn;

    /// <summary>The round that follows a scoreboard; null when the contest is over. A round in which nobody plays is left out.</summary>
    public static int? After(ContestState state, Phase.Scoreboard board)
    {
        // A tie-break that left teams equal goes on before anything else comes.
        var from = state.Plan.Rounds[board.AfterRound].BreaksTies ? board.AfterRound : board.AfterRound + 1;
        return (state.IsPublished ? null : First(state, from)) ?? OpenTie(state);
    }

    /// <summary>
    /// The tie-break that is played, or played again, although the rounds are over: a correction opened a tie that matters,
    /// and no round that gives points comes after it.
    /// </summary>
    public static int? OpenTie(ContestState state)
    {
        var scored = state.Plan.Rounds.ToList().FindLastIndex(round => round.IsForTeams && !round.BreaksTies);
        return First(state, scored + 1, round => round.BreaksTies);
    }

    private static int? First(ContestState state, int from, Func<Round, bool>? which = null) => Enumerable.Range(from, state.Plan.Rounds.Count - from)
        .Where(round => which?.Invoke(state.Plan.Rounds[round]) is not false && state.Plan.Rounds[round].OrderNow(state).Any())
        .Select(round => (int?)round)
        .FirstOrDefault();

    private static Event Enter(ContestState state, int? next, string? dispute)
    {
        if (next is not { } round)
        {
            return new Event.ContestFinished(dispute);
        }

        var order = state.Plan.Rounds[round].OrderNow(state).ToList();
        return new Event.RoundStarted(round, order.SequenceEqual(state.Teams.Keys) ? null : order);
    }
}
