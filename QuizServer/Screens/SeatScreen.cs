using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>What differs for one seat: what it may do, and one sentence.</summary>
public static class SeatScreen
{
    /// <summary>The personal picture of a taken seat.</summary>
    public static SeatView Of(ContestState state, SeatId seat)
    {
        if (seat.IsAudience)
        {
            return AudienceScreen.Of(state, seat);
        }

        var (can, tone, notice) = Moment(state, seat);
        var seen = Unveiling.Seen(state);
        var team = seen.Teams[seat.Team];
        var stage = state.Unpaused as Phase.OnStage;
        var question = stage is null ? null : state.QuestionOf(stage.Asked);
        var answer = stage?.Asked.Answers.GetValueOrDefault(seat.Team);
        return new SeatView(
            seat,
            can,
            tone,
            notice,
            team.Name,
            team.Score,
            Standing.Ranks(seen)[seat.Team],
            question?.Id ?? "",
            question?.Type == QuestionType.MultipleChoice,
            answer?.Choice ?? [],
            answer?.Texts ?? [],
            Messaging.Of(state, seat.Team),
            OwnClock(state, seat.Team));
    }

    private static ClockFace? OwnClock(ContestState state, int team) =>
        state.Unpaused is Phase.AllAnswering all && state.Teams[team].ExtraTime > 0 && !all.Asked.Answers.ContainsKey(team) ? HallScreen.Face(state, ExtraTime.Clock(all, state.Teams[team])) : null;

    private static (SeatAction Can, Tone Tone, Phrase Notice) Moment(ContestState state, SeatId seat) => state.Phase switch
    {
        _ when !state.Teams[seat.Team].IsPresent => (SeatAction.Wait, Tone.Bad, SeatNotices.NotHere),
        Phase.Paused => (SeatAction.Wait, Tone.Quiet, SeatNotices.Paused),
        Phase.Lobby => (SeatAction.Wait, Tone.Quiet, state.Plan.Open is null ? SeatNotices.Seated(seat) : SeatNotices.Entered(seat.Team)),
        Phase.RulesPage => (SeatAction.Wait, Tone.Quiet, SeatNotices.ReadRules),
        Phase.Podium when state.Unveiled is { } step && !Unveiling.After(state, step).Contains(seat.Team) => (SeatAction.Wait, Tone.Quiet, SeatNotices.Covered),
        Phase.Scoreboard or Phase.Podium when Unveiling.Seen(state) is var seen => (SeatAction.Wait, Tone.Quiet, SeatNotices.Standing(seen.Teams[seat.Team].Score, Standing.Ranks(seen)[seat.Team])),
        Phase.OnStage stage when stage is not Phase.Revealed && stage.Asked.LockedOut.Contains(seat.Team) => (SeatAction.Wait, Tone.Bad, SeatNotices.LockedOut),
        Phase.OnStage when !state.Play!.Roster.Contains(seat.Team) => (SeatAction.Wait, Tone.Quiet, SeatNotices.NotPlaying),
        Phase.OnStage stage when stage is not Phase.Revealed && state.Play!.Out.Contains(seat.Team) => (SeatAction.Wait, Tone.Bad, SeatNotices.Out),
        Phase.Reading or Phase.Countdown or Phase.BuzzOpen when ((Phase.OnStage)state.Phase).Asked.Tried.Contains(seat.Team) => (SeatAction.Wait, Tone.Quiet, SeatNotices.Tried),
        Phase.Reading or Phase.Countdown or Phase.BuzzOpen when ((Phase.OnStage)state.Phase).Asked.Cancelled.Contains(seat.Team) => (SeatAction.Wait, Tone.Bad, Refusals.BuzzCancelled.Sentence),
        Phase.Picking picking => Picking(state, picking, seat),
        Phase.DeadHeat or Phase.StealOffered => (SeatAction.Wait, Tone.Quiet, SeatNotices.AwaitRuling),
        Phase.OnStage { Asked.Race.Heat: { IsEmpty: false } heat } and (Phase.Reading or Phase.Countdown or Phase.BuzzOpen) when !heat.Contains(seat.Team) => (SeatAction.Wait, Tone.Quiet, SeatNotices.NotInHeat),
        Phase.OnStage stage and (Phase.Reading or Phase.BuzzOpen) when stage.Asked.Race.HoldUntil is not null && stage.Asked.Presses.Any(press => press.Seat == seat) => (SeatAction.Wait, Tone.Quiet, SeatNotices.Pressed),
        Phase.AudienceTurn => (SeatAction.Wait, Tone.Quiet, SeatNotices.AudienceAnswers),
        Phase.Reading or Phase.Countdown when state.Round is RaceRound race => (SeatAction.Buzz, Tone.Quiet, SeatNotices.BeforeOpening(race)),
        Phase.Reading reading => (SeatAction.Wait, Tone.Quiet, reading.Asked.Turn?.Team == seat.Team ? SeatNotices.YourTurn : SeatNotices.Listen),
        Phase.BuzzOpen => (SeatAction.Buzz, Tone.Alert, SeatNotices.BuzzNow),
        Phase.HasWord held => HasWord(state, held, seat),
        Phase.AllAnswering { Extra: not null } all when state.Teams[seat.Team].ExtraTime == 0 && !all.Asked.Answers.ContainsKey(seat.Team) => (SeatAction.Wait, Tone.Quiet, SeatNotices.OthersHaveMoreTime),
        Phase.AllAnswering all => Answer(state, all, seat, member: null),
        Phase.Closed => (SeatAction.Wait, Tone.Quiet, SeatNotices.Closed),
        Phase.Revealed revealed => Revealed(state, revealed, seat),
        var phase => throw new InvalidOperationException($"No seat's picture for {phase.GetType().Name}."),
    };

    private static (SeatAction, Tone, Phrase) Picking(ContestState state, Phase.Picking picking, SeatId seat) =>
        picking.Picker == seat.Team
            ? (SeatAction.Wait, Tone.Good, SeatNotices.PickNow)
            : (SeatAction.Wait, Tone.Quiet, SeatNotices.OthersPick(picking.Picker, state.Teams[picking.Picker].Name));

    private static (SeatAction, Tone, Phrase) HasWord(ContestState state, Phase.HasWord held, SeatId seat)
    {
        if (held.Word.Team != seat.Team)
        {
            var name = state.Teams[held.Word.Team].Name;
            return held.Asked.Presses.Any(press => press.Seat.Team == seat.Team)
                ? (SeatAction.Wait, Tone.Bad, SeatNotices.TooLate(name))
                : (SeatAction.Wait, Tone.Quiet, SeatNotices.OthersAnswer(held.Word.Team, name));
        }

        return held switch
        {
            Phase.Starting => (SeatAction.Wait, Tone.Good, SeatNotices.StartSpeaking),
            Phase.AwaitingRuling => (SeatAction.Wait, Tone.Quiet, state.Round!.Marking is null ? SeatNotices.AwaitRuling : SeatNotices.AwaitMarks),
            _ when !state.Round!.TakesTablet => (SeatAction.Wait, Tone.Good, SeatNotices.Speak(held.Word.Member)),
            _ when state.Round.TakesSpeech => SpeakOrAnswer(state, held, seat),
            _ => Answer(state, held, seat, held.Word.Member),
        };
    }

    // Who may not submit for the team may still speak for it.
    private static (SeatAction, Tone, Phrase) SpeakOrAnswer(ContestState state, Phase.HasWord held, SeatId seat) =>
        state.QuestionOf(held.Asked).Type != QuestionType.Oral && Answering.Counts(state, seat, held.Word.Member) && !held.Asked.Answers.ContainsKey(seat.Team)
            ? (SeatAction.Answer, Tone.Alert, SeatNotices.SpeakOrAnswer(state.QuestionOf(held.Asked).Type))
            : (SeatAction.Wait, Tone.Good, SeatNotices.Speak(held.Word.Member));

    private static (SeatAction, Tone, Phrase) Answer(ContestState state, Phase.OnStage stage, SeatId seat, int? member) =>
        stage.Asked.Answers.ContainsKey(seat.Team) ? (SeatAction.Wait, Tone.Good, SeatNotices.AnswerIsIn)
        : Answering.Counts(state, seat, member) ? (SeatAction.Answer, Tone.Alert, SeatNotices.AnswerNow(state.QuestionOf(stage.Asked).Type))
        : (SeatAction.Wait, Tone.Quiet, SeatNotices.MateAnswers);

    private static (SeatAction, Tone, Phrase) Revealed(ContestState state, Phase.Revealed revealed, SeatId seat)
    {
        if (revealed.IsVoid)
        {
            return (SeatAction.Wait, Tone.Quiet, SeatNotices.Voided);
        }

        var ruled = StageRulings.On(state, revealed.Asked, seat.Team);
        if (ruled is null)
        {
            return (SeatAction.Wait, Tone.Quiet, SeatNotices.LookUp);
        }

        var mine = state.Protests.LastOrDefault(protest => protest.Team == seat.Team && protest.Ruling == ruled.Number);
        return mine is { IsUpheld: null } ? (SeatAction.Wait, Tone.Quiet, SeatNotices.Protested)
            : mine is { IsUpheld: false } ? (SeatAction.Wait, Tone.Bad, SeatNotices.Dismissed)
            : (ruled.Ruling == Ruling.Correct || ruled.Marks is not null || mine is not null ? SeatAction.Wait : SeatAction.Protest, ruled.Ruling is Ruling.Correct or Ruling.Partial or Ruling.Scored ? Tone.Good : Tone.Bad, SeatNotices.Ruled(ruled.Ruling, state.EarnedBy(ruled)));
    }
}
