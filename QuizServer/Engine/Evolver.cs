using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

/// <summary>State and event in, next state out. Every event has its own arm, so none can be forgotten silently.</summary>
public static partial class Evolver
{
    /// <summary>Applies one event.</summary>
    /// <param name="state">Null before <see cref="Event.ContestCreated"/>.</param>
    /// <param name="e">What happened.</param>
    /// <param name="at">Contest clock at which it happened.</param>
    public static ContestState Evolve(ContestState? state, Event e, TimeSpan at)
    {
        if (e is Event.ContestCreated created)
        {
            return Create(created.Plan, created.Secret ?? "", at);
        }

        ArgumentNullException.ThrowIfNull(state);
        var applied = Apply(state, e);
        // Whatever leads away from the podium covers it again, and takes the results page away.
        var isOver = applied.Unpaused is Phase.Podium;
        var next = applied with { Clock = at, Phase = Paging.After(state, applied), Unveiled = isOver ? applied.Unveiled : null, AreResultsPublic = isOver && applied.AreResultsPublic, Before = Before.After(state, e, applied), Messages = Messaging.After(applied, e), Races = RaceLog.After(applied, e, at) };
        if (e is Event.LotsDrawn or Event.AnswerShown or Event.ClueShown or Event.PlaceUnveiled or Event.PageTurned)
        {
            return next with { LastStep = at, IsPhotoShown = next.IsPhotoShown && e is not Event.AnswerShown };
        }

        return ReferenceEquals(next.Phase, state.Phase) || !IsStep(next.Phase, state.Phase) ? next : next with { LastStep = at, IsDrawShown = false, Announced = null, IsPhotoShown = false };
    }

    private static ContestState Create(ContestPlan plan, string secret, TimeSpan at) => new(
        plan,
        new Phase.Lobby(),
        plan.Teams.ToImmutableSortedDictionary(team => team.Number, Team.Of),
        ImmutableDictionary<SeatId, string>.Empty,
        LobbyIsOpen: true,
        [],
        [],
        Audience: 0,
        Play: null,
        [],
        [],
        [],
        IsPublished: false,
        (plan.Judges ?? []).ToImmutableSortedDictionary(judge => judge.Number, judge => new Judge(judge)),
        secret,
        [],
        Announced: null,
        IsDrawShown: false,
        Before: null,
        ImmutableDictionary<SeatId, Trust>.Empty,
        [],
        IsPhotoShown: false,
        HasBuzzerKeys: false,
        Frozen: null,
        Unveiled: null,
        ImmutableDictionary<SeatId, Clearance>.Empty,
        AreResultsPublic: false,
        ImmutableSortedDictionary<int, string>.Empty,
        [],
        Dismissals: 0,
        [],
        at,
        LastStep: null);

    // A press that only adds to the question on stage is no step; neither is pausing.
    private static bool IsStep(Phase next, Phase last) =>
        next.GetType() != last.GetType() && next is not Phase.Paused && last is not Phase.Paused;

    private static ContestState Apply(ContestState state, Event e) => e switch
    {
        Event.LobbySet lobby => state with { LobbyIsOpen = lobby.Open },
        Event.SeatTaken taken => state with { Seats = state.Seats.SetItem(taken.Seat, taken.TicketHash), Trusts = state.Trusts.Remove(taken.Seat), Clearances = state.Clearances.Remove(taken.Seat) },
        Event.ParticipantEntered entered => Entering.Apply(state, entered),
        Event.AudienceJoined joined => state with { Audience = joined.Number, Seats = state.Seats.SetItem(new SeatId(SeatId.AudienceTable, joined.Number), joined.TicketHash) },
        Event.AudiencePressed pressed => On(state, stage => ((Phase.AudienceTurn)stage) with { Called = ((Phase.AudienceTurn)stage).Called.Add(pressed.Number) }),
        Event.SeatFreed freed => state with { Seats = state.Seats.SetItem(freed.Seat, ""), Clearances = state.Clearances.Remove(freed.Seat) },
        Event.TeamRenamed renamed => state with { Teams = state.Teams.SetItem(renamed.Team, state.Teams[renamed.Team] with { Name = renamed.Name }) },
        Event.RoundStarted round => Begin(state, round),
        Event.TurnGiven turn => state with { Phase = new Phase.Picking(state.Play!.Round, turn.Team, turn.Picker) },
        Event.TurnSkipped skipped => Turn(state, new Turn(skipped.Team, null)),
        Event.TeamStatusSet set => With(state, set.Team, team => team with { Status = set.Status }),
        Event.OffenceMade => state,
        Event.MemberSubstituted substituted => With(state, substituted.Team, team => team with { Substitutions = team.Substitutions + 1 }),
        Event.TurnDeclined declined => Turn(state, new Turn(declined.Team, null)),
        Event.QuestionShown shown => Show(state, shown),
        Event.ReadingResumed => On(state, stage => new Phase.Reading(Fresh(stage.Asked))),
        Event.CountdownStarted countdown => On(state, stage => new Phase.Countdown(stage.Asked, new Clock(countdown.OpensAt, countdown.Length))),
        Event.BuzzersOpened opened => On(state, stage => new Phase.BuzzOpen(Opened(stage.Asked, opened.ClosesAt - opened.Window), new Clock(opened.ClosesAt, opened.Window))),
        Event.FalseStartMade foul => Foul(state, foul),
        Event.BuzzerPressed pressed => Pressed(state, pressed),
        Event.BuzzerFrozen frozen => Asked(state, asked => asked with { Frozen = asked.Frozen.SetItem(frozen.Seat.Team, frozen.Until) }),
        Event.BuzzWon => Asked(state, asked => asked with { IsInterrupted = asked.IsInterrupted || state.Phase is Phase.Reading, Race = asked.Race with { HoldUntil = null, Heat = [] } }),
        Event.BuzzCancelled cancelled => Cancelling.Apply(state, cancelled),
        Event.WordHandedOver handed => Cancelling.Apply(state, handed),
        Event.PressCameLate => state,
        Event.PageTurned turned => Asked(state, asked => asked with { Page = turned.Page }),
        Event.PhotoShown shown => state with { IsPhotoShown = shown.IsShown },
        Event.BuzzerKeysSet set => state with { HasBuzzerKeys = set.AreOn },
        Event.MessageSent sent => Messaging.Apply(state, sent),
        Event.DeviceDismissed dismissed => Dismissing.Apply(state, dismissed),
        Event.DeviceReadmitted readmitted => state with { Dismissed = state.Dismissed.RemoveAll(gone => gone.Number == readmitted.Number) },
        Event.ElementsShown shown => state with { Hidden = [.. shown.Hidden] },
        Event.DeviceCleared cleared => state with
        {
            Clearances = cleared.IsCleared ? state.Clearances.SetItem(cleared.Seat, new Clearance([.. cleared.Flaws], cleared.By, cleared.Reason)) : state.Clearances.Remove(cleared.Seat),
        },
        Event.DeadHeatFound found => On(state, stage => new Phase.DeadHeat(stage.Asked with { Race = stage.Asked.Race with { HoldUntil = null, Heat = [.. found.Teams] } }, [.. found.Teams])),
        Event.StealOffered => On(state, stage => new Phase.StealOffered(stage.Asked)),
        Event.AudienceAsked => On(state, stage => new Phase.AudienceTurn(stage.Asked, [])),
        Event.TeamEliminated eliminated => state with { Play = state.Play! with { Out = state.Play.Out.Add(eliminated.Team) } },
        Event.TeamReinstated reinstated => state with { Play = state.Play! with { Out = state.Play.Out.Remove(reinstated.Team) } },
        Event.TieBroken broken => Break(state, state.TieBreaks.Count, broken.Results),
        Event.TieRebroken rebroken => Break(state, rebroken.TieBreak, rebroken.Results),
        Event.WordGiven given => On(state, stage => new Phase.Starting(Unmarked(stage.Asked), new Word(given.Team, given.Member), new Clock(given.StartBy, given.Length))),
        Event.AnsweringStarted started => On(state, stage => new Phase.Answering(Unmarked(stage.Asked), new Word(started.Team, started.Member), new Clock(started.EndsAt, started.Length))),
        Event.AllAnsweringStarted started => On(state, stage => new Phase.AllAnswering(stage.Asked, new Clock(started.EndsAt, started.Length))),
        Event.ExtraTimeGranted granted => With(state, granted.Team, team => team with { ExtraTime = granted.Percent }),
        Event.ExtraTimeStarted started => On(state, stage => ((Phase.AllAnswering)stage) with { Extra = new Clock(started.EndsAt, started.Length) }),
        Event.ClockChanged changed => ClockChanging.Apply(state, changed),
        Event.LifelineUsed used => state with { Play = state.Play! with { Lifelines = state.Play.Lifelines.SetItem(used.Team, state.Play.Lifelines.GetValueOrDefault(used.Team) + 1) } },
        Event.AnswerGiven given => Asked(state, asked => asked with { Answers = asked.Answers.SetItem(given.Seat.Team, Given(state.QuestionOf(asked), asked, given)) }),
        Event.ClueShown shown => Cluing.Apply(state, shown),
        Event.AnswerEnded ended => On(state, stage => new Phase.AwaitingRuling(stage.Asked, ((Phase.HasWord)stage).Word, ended.IsTimeUp)),
        Event.QuestionClosed => On(state, stage => new Phase.Closed(stage.Asked, (stage as Phase.HasWord)?.Word)),
        Event.AnswerRuled ruled => Ruled(state, ruled),
        Event.AnswersRuled ruled => AllRuled.Apply(state, ruled),
        Event.JudgeAdmitted admitted => Admitting.Apply(state, admitted.Judge, judge => judge with { Serial = admitted.Serial, IsAdmitted = true }),
        Event.JudgeWithdrawn withdrawn => Admitting.Apply(state, withdrawn.Judge, judge => judge with { IsAdmitted = false }),
        Event.MarkGiven given => Asked(state, asked => asked with { Marks = asked.Marks.SetItem(given.Judge, given.Mark) }),
        Event.MarkCorrected corrected => Scoring.Apply(state, corrected),
        Event.PointsEntered points => Enter(state, points.Entry),
        Event.QuestionRevealed => Reveal(state, ((Phase.OnStage)state.Unpaused).Asked, isVoid: false),
        Event.AnswerShown shown => Look(state, shown.Question),
        Event.QuestionVoided => Reveal(state, ((Phase.OnStage)state.Unpaused).Asked, isVoid: true),
        Event.DrawAnnounced announced => state with { Announced = announced.Plan, IsDrawShown = false },
        Event.DrawPutAway => state with { Announced = null, IsDrawShown = false },
        Event.LotsDrawn drawn => Drawing.Apply(state, drawn),
        Event.QuestionSwapped swapped => Swapping.Apply(state, swapped),
        Event.StepUndone undone => Undoing.Apply(state, undone),
        Event.FoulForgiven forgiven => FalseStarting.Forgiven(state, forgiven.Team),
        Event.ProtestFiled filed => state with
        {
            Protests = state.Protests.Add(new Protest(filed.Number, filed.Team, filed.Ruling, filed.Wanted, filed.Text, null, "")),
        },
        Event.ProtestDecided decided => FinalWord.Apply(state, decided) with
        {
            Protests = state.Protests.SetItem(decided.Number - 1, state.Protests[decided.Number - 1] with { IsUpheld = decided.IsUpheld, Reason = decided.Reason }),
        },
        Event.RulingOverturned overturned => Overturn(state, overturned),
        Event.KeyCorrected corrected => state with { Plan = Keyed(state.Plan, corrected) },
        Event.ScoreboardShown => state with { Phase = new Phase.Scoreboard(state.Play!.Round) },
        Event.ContestFinished => state with { Phase = new Phase.Podium(), IsPublished = true, Unveiled = state.Frozen is null ? null : 0 },
        Event.StandingsFrozen frozen => Freezing.Apply(state, frozen),
        Event.PlaceUnveiled unveiled => Freezing.Apply(state, unveiled),
        Event.ResultsPublished => state with { AreResultsPublic = true },
        Event.ResultsWithdrawn => state with { AreResultsPublic = false },
        Event.RoomReopened => state,
        Event.ContestPaused paused => state with { Phase = new Phase.Paused(state.Phase, paused.Since, paused.Reason) },
        Event.ContestResumed resumed => Resume(state, resumed),
        _ => throw new ArgumentOutOfRangeException(nameof(e), e.GetType().Name, null),
    };

    private static ContestState Begin(ContestState state, Event.RoundStarted round)
    {
        var play = RoundPlay.Begin(round.Round, round.Order ?? state.Teams.Keys);
        var next = state with { Phase = new Phase.RulesPage(round.Round), Play = play };
        if (state.Plan.Rounds[round.Round] is not TieBreakRound tieBreak)
        {
            return next;
        }

        // A tie-break that is played again does not ask a question twice.
        var asked = tieBreak.Asked(state);
        return next with
        {
            Play = play with { Turns = [.. Enumerable.Range(0, asked).Select(question => new Turn(null, question))] },
            TieBreaks = state.TieBreaks.Add(new TieBreak(state.TieBreaks.Count + 1, round.Round, play.Order, asked, null, [])),
        };
    }

    private static ContestState Show(ContestState state, Event.QuestionShown shown) => Turn(state, new Turn(shown.Team, shown.Question)) with
    {
        Phase = new Phase.Reading(Ask(shown)),
        TieBreaks = state.Plan.Rounds[shown.Round].BreaksTies
            ? state.TieBreaks.SetItem(state.TieBreaks.Count - 1, state.TieBreaks[^1] with { Asked = shown.Question + 1 })
            : state.TieBreaks,
    };

    private static ContestState Break(ContestState state, int tieBreak, IReadOnlyDictionary<int, int> results) => SuddenDeath.Keep(
        state, state.TieBreaks.SetItem(tieBreak - 1, SuddenDeath.With(state, state.TieBreaks[tieBreak - 1], results)));

    private static Asked Ask(Event.QuestionShown shown) =>
        Engine.Asked.Fresh(shown.Round, shown.Question, shown.Team is { } team ? new Word(team, shown.Member) : null);

    // A new race over the same question: those who tried or fouled stay out of it.
    private static Asked Fresh(Asked asked) => asked with { Presses = [], IsInterrupted = false, Race = asked.Race with { OpenedAt = null, HoldUntil = null } };

    private static Asked Opened(Asked asked, TimeSpan at) => Fresh(asked) with { Race = asked.Race with { OpenedAt = at, HoldUntil = null } };

    // The first to arrive waits for those on their way; a press after the ruling opens nothing.
    private static ContestState Pressed(ContestState state, Event.BuzzerPressed pressed)
    {
        var stamp = pressed.Stamp ?? new Stamp(pressed.Arrived, TimeSpan.Zero, StampMark.ByArrival);
        var hold = state.Phase is Phase.Reading or Phase.BuzzOpen && state.Round is RaceRound { PressOrder: PressOrder.Instant } race ? pressed.Arrived + race.Hold : (TimeSpan?)null;
        return Asked(state, asked => asked with
        {
            Presses = asked.Presses.Add(new Press(pressed.Seat, pressed.Arrived, stamp)),
            Race = asked.Race with { HoldUntil = asked.Race.HoldUntil ?? hold },
        }) with
        { Trusts = state.Trusts.SetItem(pressed.Seat, state.TrustOf(pressed.Seat).After(stamp.Mark)) };
    }

    // Judges mark one answer; what is said after the word was given anew is another.
    private static Asked Unmarked(Asked asked) => asked with { Marks = asked.Marks.Clear() };

    private static ContestState Turn(ContestState state, Turn turn) => state with { Play = state.Play! with { Turns = state.Play.Turns.Add(turn) } };

    private static ContestState With(ContestState state, int team, Func<Team, Team> change) => state with { Teams = state.Teams.SetItem(team, change(state.Teams[team])) };

    private static ContestState On(ContestState state, Func<Phase.OnStage, Phase> next) => state with { Phase = next((Phase.OnStage)state.Phase) };

    private static ContestState Asked(ContestState state, Func<Asked, Asked> change)
    {
        var stage = (Phase.OnStage)state.Phase;
        return state with { Phase = stage with { Asked = change(stage.Asked) } };
    }

    private static Answer Given(Question question, Asked asked, Event.AnswerGiven given) =>
        new(given.Seat, given.Choice, given.After, given.Texts, question.Clues is null ? null : asked.Clues);

    private static ContestState Foul(ContestState state, Event.FalseStartMade foul)
    {
        var number = foul.Seat.Team;
        var team = state.Teams[number];
        var play = state.Play!;
        var fouled = state with
        {
            Teams = state.Teams.SetItem(number, team with { Fouls = team.Fouls + 1 }),
            Play = play with
            {
                Fouls = play.Fouls.SetItem(number, play.Fouls.GetValueOrDefault(number) + 1),
                Out = foul.Ban == true ? play.Out.Add(number) : play.Out,
            },
        };
        return Asked(fouled, asked => asked with
        {
            Fouled = asked.Fouled.Add(number),
            LockedOut = foul.LosesQuestion ? asked.LockedOut.Add(number) : asked.LockedOut,
        });
    }

    private static ContestState Resume(ContestState state, Event.ContestResumed resumed)
    {
        var paused = (Phase.Paused)state.Phase;
        var frozen = paused.Frozen is Phase.OnStage { Asked.Race.HoldUntil: { } hold } stage
            ? stage with { Asked = stage.Asked with { Race = stage.Asked.Race with { HoldUntil = hold + (resumed.At - paused.Since) } } }
            : paused.Frozen;
        if (frozen.Running is not { } clock)
        {
            return state with { Phase = frozen };
        }

        var endsAt = resumed.FreshTime ? resumed.At + clock.Length : clock.EndsAt + (resumed.At - paused.Since);
        return state with { Phase = frozen.With(clock with { EndsAt = endsAt }) };
    }
}
