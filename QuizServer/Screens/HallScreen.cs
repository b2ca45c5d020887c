using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens.Photos;

namespace QuizServer.Screens;

/// <summary>What everyone in the hall may see. Nothing here reads an answer before <see cref="Phase.Revealed"/>.</summary>
public static class HallScreen
{
    // Of thousands, and of their organisations, as many as the hall can read.
    private const int Leaders = 10;

    /// <summary>The picture now.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="present">Seats whose tablet is connected.</param>
    public static HallView Of(ContestState state, IReadOnlySet<SeatId> present) => new(
        state.Plan.Code,
        state.Plan.Title,
        Round(state),
        Teams(Unveiling.Seen(state), present),
        Stage(state),
        (state.Phase as Phase.Paused)?.Reason,
        DrawScreen.Of(state),
        Open(Unveiling.Seen(state)),
        state.Audience,
        PhotoFinishes.InHall(state),
        state.Frozen is not null,
        state.Hidden.IsEmpty ? null : [.. state.Hidden]);

    /// <summary>The running clock as screens show it; null when none runs.</summary>
    public static ClockFace? Clock(ContestState state) => state.Unpaused.Running is { } clock ? Face(state, clock) : null;

    /// <summary>Who has the word, with the team's present name.</summary>
    public static Answerer? Answerer(ContestState state, Word? word) =>
        word is null ? null : new Answerer(word.Team, state.Teams[word.Team].Name, word.Member, OrganisationOf(state, state.Teams[word.Team]));

    private static string OrganisationOf(ContestState state, Team team) => team.Plan.Organisation is { } index ? state.Plan.Organisations![index] : "";

    private static OpenFace? Open(ContestState state) => state.Plan.Open is null ? null : new OpenFace(
        state.Teams.Count,
        state.Plan.Organisations!.Count,
        [.. Organisations.Of(state).Where(one => one.Entered > 0).Take(Leaders).Select(one => new OrganisationFace(one.Name, one.Entered, one.Score, one.Rank, one.IsTied))]);

    private static RoundFace? Round(ContestState state) => state.RoundIndex is { } index
        ? new RoundFace(index + 1, state.Plan.Rounds.Count, state.Plan.Rounds[index].Title, state.Plan.Rounds[index].Kind)
        : null;

    private static List<TeamFace> Teams(ContestState state, IReadOnlySet<SeatId> present)
    {
        var ranks = Standing.Ranks(state);
        var shown = state.Plan.Open is null ? state.Teams.Keys : Standing.InOrder(state).Take(Leaders);
        return [.. shown.Select(number => state.Teams[number]).Select(team => new TeamFace(
            team.Plan.Number,
            team.Name,
            team.Score,
            ranks[team.Plan.Number],
            Standing.IsTied(state, team.Plan.Number),
            team.Plan.Seats,
            Seating.TakenBy(state, team.Plan.Number).Count(),
            Enumerable.Range(1, team.Plan.Seats).Count(member => present.Contains(new SeatId(team.Plan.Number, member))),
            Mark(state, team.Plan.Number),
            OrganisationOf(state, team)))];
    }

    private static TeamMark Mark(ContestState state, int team) => state.Teams[team].Status switch
    {
        TeamStatus.Absent => TeamMark.Absent,
        TeamStatus.Withdrawn => TeamMark.Withdrawn,
        TeamStatus.Disqualified => TeamMark.Disqualified,
        _ => MarkOnStage(state, team),
    };

    private static TeamMark MarkOnStage(ContestState state, int team) => state.Unpaused switch
    {
        Phase.Revealed => TeamMark.None,
        Phase.OnStage when state.Play!.Out.Contains(team) || !state.Play.Roster.Contains(team) => TeamMark.Out,
        Phase.OnStage stage when stage.Asked.LockedOut.Contains(team) => TeamMark.LockedOut,
        Phase.OnStage stage when stage.Asked.Answers.ContainsKey(team) => TeamMark.Answered,
        Phase.HasWord held when held.Word.Team == team => TeamMark.Answering,
        Phase.OnStage stage when stage.Asked.Tried.Contains(team) => TeamMark.Tried,
        Phase.OnStage stage when stage.Asked.Cancelled.Contains(team) => TeamMark.Cancelled,
        _ => TeamMark.None,
    };

    private static Stage Stage(ContestState state) => state.Unpaused switch
    {
        Phase.Lobby => new Stage.Lobby(state.LobbyIsOpen),
        Phase.RulesPage => new Stage.Rules(state.Round!.Regulation(state.Plan)),
        Phase.Picking picking => new Stage.Picking(
            Answerer(state, new Word(picking.Picker, null))!,
            picking.Team is { } team ? Answerer(state, new Word(team, null)) : null,
            BoardScreen.Of(state, picking)),
        Phase.DeadHeat heat => new Stage.DeadHeat(Question(state, heat.Asked), [.. heat.Teams.Select(team => Answerer(state, new Word(team, null))!)]),
        Phase.StealOffered offered => new Stage.StealOffered(Question(state, offered.Asked)),
        Phase.AudienceTurn turn => new Stage.Audience(Question(state, turn.Asked), turn.Called, Calling.TakesPresses(state)),
        Phase.Reading reading => new Stage.Reading(Question(state, reading.Asked)),
        Phase.Countdown countdown => new Stage.Countdown(Question(state, countdown.Asked), Face(state, countdown.Clock)),
        Phase.BuzzOpen open => new Stage.BuzzOpen(Question(state, open.Asked), Face(state, open.Clock)),
        Phase.HasWord held => new Stage.Answering(
            Question(state, held.Asked), Answerer(state, held.Word)!, held is not Phase.Starting, Clock(state), Presses(state, held.Asked, held.Word)),
        Phase.AllAnswering all => new Stage.AllAnswering(Question(state, all.Asked), Face(state, all.Clock), all.Asked.Answers.Count, all.Extra is null ? null : Face(state, all.Extra)),
        Phase.Closed closed => new Stage.Closed(Question(state, closed.Asked), Answerer(state, closed.Word), closed.Asked.Answers.Count),
        Phase.Revealed revealed => new Stage.Revealed(Question(state, revealed.Asked), RevealScreen.Of(state, revealed)),
        Phase.Scoreboard => new Stage.Scoreboard(),
        Phase.Podium when state.Unveiled is { } step => Covered(state, step),
        Phase.Podium => new Stage.Podium(),
        var phase => throw new InvalidOperationException($"No stage for {phase.GetType().Name}."),
    };

    // Those below come together and go together: with the first of the single places they have left the screen.
    private static Stage.Unveiling Covered(ContestState state, int step)
    {
        var (ranks, steps) = (Standing.Ranks(state, RankNumbers.Competition), Unveiling.Steps(state));
        var newest = step == 0 ? [] : steps[step - 1];
        var shown = Unveiling.After(state, step).Where(team => ranks[team] <= Unveiling.Singly || newest.Contains(team)).Take(Leaders * 3);
        return new Stage.Unveiling(
            [.. shown.OrderBy(team => ranks[team]).ThenBy(team => team).Select(team => new UnveiledPlace(
                ranks[team], Standing.IsTied(state, team), team, state.Teams[team].Name, state.Teams[team].Score, newest.Contains(team), OrganisationOf(state, state.Teams[team])))],
            steps.Skip(step).Sum(teams => teams.Count));
    }

    private static QuestionFace Question(ContestState state, Asked asked)
    {
        var round = state.Plan.Rounds[asked.Round];
        var question = round.Questions[asked.Question];
        var (isHidden, isBare) = (!Legible.HasStem(state, round), !Legible.HasOptions(state, round));
        return new QuestionFace(
            question.Id,
            state.Play!.Turns.Where(turn => turn.Question is not null).ToList().FindLastIndex(turn => turn.Question == asked.Question) + 1,
            round.Questions.Count,
            question.Type,
            isHidden ? "" : question.Stem,
            isBare ? [] : question.Options,
            ClueWorth.Of(question, round.ValueOf(asked.Question), asked.Clues),
            Answerer(state, asked.Turn),
            isBare ? [] : question.Targets,
            isBare ? [] : question.Clues?.Take(state.Unpaused is Phase.Revealed { IsWithheld: false } ? question.Clues.Count : asked.Clues).ToList(),
            question.Clues?.Count ?? 0,
            Judging.IsTyped(question.Type) ? question.Key.Blanks?.Count ?? 1 : 0,
            question.Key.Number?.Unit ?? "",
            Legible.Media(state, asked),
            Paging.Of(state, asked) is { All: { Count: > 1 } pages, Shown: var page } ? new PageFace(page, pages.Count, pages[page - 1]) : null);
    }

    // The winner first: a press that was made before and arrived after the ruling changes nothing.
    private static List<PressFace> Presses(ContestState state, Asked asked, Word word)
    {
        if (asked.Presses.IsEmpty)
        {
            return [];
        }

        var order = Race.InOrder((RaceRound)state.Round!, asked.Presses);
        var winner = order.FirstOrDefault(press => press.Seat.Team == word.Team) ?? order[0];
        var heat = Race.DeadHeat((RaceRound)state.Round!, asked.Presses.Where(press => press.Arrived <= winner.Arrived + ((RaceRound)state.Round!).Hold));
        return [.. order.OrderBy(press => press.Seat.Team != winner.Seat.Team).Select((press, index) => new PressFace(
            index + 1,
            press.Seat.Team,
            state.Teams[press.Seat.Team].Name,
            decimal.Round((decimal)(press.Stamp.Instant - winner.Stamp.Instant).TotalMilliseconds, 1),
            heat.Any(tied => tied.Seat.Team == winner.Seat.Team) && heat.Any(tied => tied.Seat.Team == press.Seat.Team)))];
    }

    /// <summary>A clock as screens show it.</summary>
    internal static ClockFace Face(ContestState state, Clock clock) => new(
        Milliseconds(clock.EndsAt),
        Milliseconds(clock.Length),
        state.Phase is Phase.Paused paused ? Math.Max(0, Milliseconds(clock.EndsAt - paused.Since)) : null,
        state.Unpaused switch
        {
            Phase.Answering or Phase.AllAnswering => state.Round!.WarnSeconds * 1000,
            Phase.Countdown => 0,
            _ => 5000,
        });

    private static long Milliseconds(TimeSpan span) => (long)span.TotalMilliseconds;
}
