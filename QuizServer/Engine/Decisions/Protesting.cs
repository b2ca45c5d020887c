using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Protests against rulings (申诉): filed by a team or for it, decided by the host, and whether they matter.</summary>
internal static class Protesting
{
    public static Decision File(ContestState state, Command.FileProtest file)
    {
        if (file.Seat is { } seat && (seat.IsAudience || seat.Team != file.Team || !state.IsTaken(seat)))
        {
            return Refusals.NotYourSeat;
        }

        if (!state.Teams.ContainsKey(file.Team))
        {
            return Refusals.NoTeam;
        }

        if (file.Ruling < 1 || file.Ruling > state.Rulings.Count)
        {
            return Refusals.NoRuling;
        }

        if (state.Unpaused is Phase.Podium && file.Seat is not null)
        {
            return Refusals.ProtestLate;
        }

        var ruled = state.Rulings[file.Ruling - 1];
        if (!Rulings.IsReason(file.Text) || file.Wanted == ruled.Ruling)
        {
            return Refusals.ProtestBad;
        }

        if (state.Plan.Rounds[ruled.Round] is { Marking: not null } round && Rulings.Unfit(round, ruled.Stake, file.Wanted) is not null)
        {
            return Refusals.ProtestBad;
        }

        return state.Protests.Any(protest => protest.Team == file.Team && protest.Ruling == file.Ruling && protest.IsUpheld is null)
            ? Refusals.ProtestOpen
            : Decision.Accept(new Event.ProtestFiled(state.Protests.Count + 1, file.Team, file.Ruling, file.Wanted, file.Text.Trim(), file.By));
    }

    public static Decision Decide(ContestState state, Command.DecideProtest decide)
    {
        if (decide.Number < 1 || decide.Number > state.Protests.Count || state.Protests[decide.Number - 1] is not { IsUpheld: null } protest)
        {
            return Refusals.NoProtest;
        }

        if (!Rulings.IsReason(decide.Reason))
        {
            return Refusals.ReasonMissing;
        }

        var decided = new Event.ProtestDecided(decide.Number, decide.IsUpheld, decide.By, decide.Reason.Trim());
        if (!decide.IsUpheld || state.Rulings[protest.Ruling - 1].Ruling == protest.Wanted)
        {
            return Decision.Accept(decided);
        }

        var overturned = Overturned(state, protest, decide.By, decide.Reason);
        return overturned.Verdict.Accepted ? Decision.Accept([.. overturned.Events, decided]) : overturned;
    }

    /// <summary>Whether the ranks would differ if the protest were upheld now.</summary>
    public static bool Matters(ContestState state, Protest protest)
    {
        var overturned = Overturned(state, protest, "system", protest.Text);
        if (protest.IsUpheld is not null || !overturned.Verdict.Accepted)
        {
            return false;
        }

        var upheld = new Sequel(state, state.Clock).Then(Bookkeeping.Complete(state, overturned, state.Clock).Events).State;
        var (now, then) = (Standing.Ranks(state), Standing.Ranks(upheld));
        return now.Any(rank => then[rank.Key] != rank.Value);
    }

    private static Decision Overturned(ContestState state, Protest protest, string by, string reason) =>
        Rulings.Overturn(state, new Command.OverturnRuling(state.Clock, by, protest.Ruling, protest.Wanted, reason));
}
