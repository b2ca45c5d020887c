using System.Collections.Immutable;
using System.Globalization;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens.Log;
using QuizServer.Screens.Photos;

namespace QuizServer.Screens;

/// <summary>What the console shows. It alone reads keys and notes.</summary>
public static class HostScreen
{
    // Of the thousands of an Open contest the console lists the leaders and what is new; the rest is looked for.
    private const int MostLeaders = 20;
    private const int MostNewest = 100;
    private const int MostFound = 10;

    private static readonly Ruling[] AllRulings = Enum.GetValues<Ruling>();

    /// <summary>The console's picture now.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="present">Seats whose tablet is connected.</param>
    /// <param name="version">Which picture this is.</param>
    /// <param name="now">Contest clock.</param>
    /// <param name="storageFailure">Why the journal cannot be written; null while it can.</param>
    /// <param name="log">The running log, newest last; null for none.</param>
    public static HostView Of(ContestState state, IReadOnlySet<SeatId> present, ScreenVersion version, TimeSpan now, Phrase? storageFailure, IReadOnlyList<LogLine>? log = null)
    {
        var isPaused = state.Phase is Phase.Paused;
        var asked = (state.Unpaused as Phase.OnStage)?.Asked;
        return new HostView(
            HallScreen.Of(state, present),
            version.Epoch,
            version.Publish,
            version.Sequence,
            (long)now.TotalMilliseconds,
            HostSteps.Next(state),
            HostSteps.SayNext(state),
            asked is null ? null : state.QuestionOf(asked),
            HostSteps.Upcoming(state),
            Rulings.StakeNow(state) is { } stake ? [.. AllRulings.Where(ruling => Rulings.Unfit(state.Round!, stake, ruling) is null)] : [],
            [.. Teams(state).Select(team => Team(state, team, present))],
            [.. Newest(state, state.Rulings).Select(ruled => JudgedScreen.Of(state, ruled))],
            [.. Newest(state, state.Ledger).Select(entry => Entry(state, entry))],
            [.. state.Protests.Reverse().Select(protest => JudgedScreen.Of(state, protest))],
            Undoing.CanUndo(state),
            asked is null ? null : state.Round!.Spares.Count,
            state.Phase is Phase.OnStage stage && Swapping.MayUse(state, stage),
            state.Phase is Phase.Picking ? ((IBoard)state.Round!).MembersToName : null,
            Granting.MayAsk(state),
            [.. (state.Plan.Offences ?? []).Select(offence => new OffenceFace($"{offence.Kind}", ContestRules.Word(offence.Kind), offence.Points, offence.Disqualifies))],
            !isPaused && storageFailure is null,
            isPaused && state.Unpaused.Running is not null,
            asked is not null && state.Unpaused is not Phase.Revealed { IsVoid: true },
            state.Phase is Phase.Picking && ((IBoard)state.Round!).MayDecline,
            state.Phase is Phase.DeadHeat heat ? [.. heat.Teams] : state.Phase is Phase.StealOffered offered ? [.. state.Teams.Keys.Where(team => Stealing.MayTry(state, offered.Asked, team))] : [],
            state.LobbyIsOpen,
            storageFailure,
            MarksScreen.Lamps(state),
            Cluing.MayShow(state) && storageFailure is null,
            asked is not null && state.QuestionOf(asked).Clues is not null ? asked.Clues : 0,
            PhotoFinishes.Last(state),
            state.HasBuzzerKeys,
            ClockChanging.MayChange(state) && storageFailure is null,
            Cancelling.MayCancel(state) && storageFailure is null,
            [.. state.Phase is Phase.HasWord ? state.Teams.Keys.Where(team => Cancelling.MayGet(state, team)) : []],
            [.. state.Messages.Select(line => new MessageFace(line.Key == Messaging.All ? null : line.Key, line.Value))],
            [.. state.Dismissed.Select(gone => new DismissedFace(gone.Number, gone.Seat, state.Teams[gone.Seat.Team].Name))],
            new LogRemedies(state, Undoing.CanUndo(state)).Lines(log ?? []));
    }

    /// <summary>Participants of an Open contest by number or a part of their name, with their rulings, newest first.</summary>
    public static IReadOnlyList<FoundTeam> Find(ContestState state, IReadOnlySet<SeatId> present, string text)
    {
        var wanted = text.Trim();
        var found = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? state.Teams.Values.Where(team => team.Plan.Number == number)
            : state.Teams.Values.Where(team => wanted.Length > 0 && team.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase));
        return [.. found.Take(MostFound).Select(team => new FoundTeam(
            Team(state, team, present), [.. state.Rulings.Reverse().Where(ruled => ruled.Team == team.Plan.Number).Take(MostNewest).Select(ruled => JudgedScreen.Of(state, ruled))]))];
    }

    private static IEnumerable<Team> Teams(ContestState state) =>
        state.Plan.Open is null ? state.Teams.Values : Standing.InOrder(state).Take(MostLeaders).Select(number => state.Teams[number]);

    /// <summary>Newest first; of the thousands of an Open contest only the last.</summary>
    internal static IEnumerable<T> Newest<T>(ContestState state, ImmutableList<T> list) =>
        state.Plan.Open is null ? list.Reverse() : list.GetRange(Math.Max(0, list.Count - MostNewest), Math.Min(MostNewest, list.Count)).Reverse();

    private static HostTeam Team(ContestState state, Team team, IReadOnlySet<SeatId> present)
    {
        var number = team.Plan.Number;
        var asked = (state.Unpaused as Phase.OnStage)?.Asked;
        var answer = asked?.Answers.GetValueOrDefault(number);
        return new HostTeam(
            number,
            team.Name,
            team.Score,
            Standing.Ranks(state)[number],
            team.Fouls,
            (TeamPresence)team.Status,
            state.Plan.Substitutions - team.Substitutions,
            asked?.Fouled.Contains(number) is true,
            answer?.Choice,
            answer is null || state.Unpaused is Phase.Revealed || IsOpenEstimate(state, asked!) ? null : Judging.Judge(state.QuestionOf(asked!), answer, state.Round!.Offer(asked!, new Word(number, null)), TypedScreen.Nearest(state)),
            [.. Enumerable.Range(1, team.Plan.Seats).Select(member => new SeatId(number, member))
                .Select(seat => new HostSeat(seat, state.IsTaken(seat), present.Contains(seat)))],
            asked is null ? null : TypedScreen.Of(state, asked, answer),
            team.ExtraTime,
            state.Unpaused is Phase.AllAnswering { Extra: not null } all && ExtraTime.Awaited(state, all, state.Clock).Contains(number));
    }

    // Who is nearest nobody can say before all answers are in.
    private static bool IsOpenEstimate(ContestState state, Asked asked) => state.Unpaused is Phase.AllAnswering && state.QuestionOf(asked).Type == QuestionType.Estimate;

    private static LedgerFace Entry(ContestState state, LedgerEntry entry) => new(
        entry.Team, state.Teams[entry.Team].Name, entry.Delta, LedgerWords.Of(entry), entry.By, entry.Note);
}

/// <summary>Which picture of a contest this is.</summary>
/// <param name="Epoch">Counts starts of the room.</param>
/// <param name="Publish">Counted within the epoch.</param>
/// <param name="Sequence">Last event that it shows.</param>
public sealed record ScreenVersion(long Epoch, long Publish, long Sequence);
