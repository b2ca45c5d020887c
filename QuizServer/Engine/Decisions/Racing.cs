using System.Security.Cryptography;
using System.Text;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>How a race ends once its hold is over: with a winner, or with teams of which nobody can tell who was first.</summary>
internal static class Racing
{
    /// <summary>The end of the race on stage, in which at least one press counts.</summary>
    public static IEnumerable<Event> Decide(ContestState state, TimeSpan at)
    {
        var (race, asked) = ((RaceRound)state.Round!, ((Phase.OnStage)state.Phase).Asked);
        var heat = Race.DeadHeat(race, asked.Presses);
        var first = Race.InOrder(race, asked.Presses)[0];
        if (heat.Count == 0)
        {
            return Won(state, asked, first, null, null, at);
        }

        List<int> teams = [.. heat.Select(press => press.Seat.Team).Order()];
        return race.DeadHeats switch
        {
            DeadHeats.Rebuzz => [new Event.DeadHeatFound(teams), race.Open(state, asked, at)],
            DeadHeats.HostChooses => [new Event.DeadHeatFound(teams)],
            DeadHeats.Lots when Seed(state, asked) is var seed => Won(state, asked, heat.First(press => press.Seat.Team == Drawn(teams, seed)), teams, seed, at),
            _ => Won(state, asked, first, teams, null, at),
        };
    }

    /// <summary>The host names a team of the dead heat.</summary>
    public static IEnumerable<Event> Choose(ContestState state, Phase.DeadHeat heat, int team, TimeSpan at) =>
        Won(state, heat.Asked, heat.Asked.Presses.First(press => press.Seat.Team == team), [.. heat.Teams], null, at);

    /// <summary>The team of a dead heat whose press is the earliest as measured.</summary>
    public static int Earliest(ContestState state, Phase.DeadHeat heat) =>
        Race.InOrder((RaceRound)state.Round!, heat.Asked.Presses).First(press => heat.Teams.Contains(press.Seat.Team)).Seat.Team;

    private static IEnumerable<Event> Won(ContestState state, Asked asked, Press winner, IReadOnlyList<int>? heat, string? seed, TimeSpan at) =>
        [new Event.BuzzWon(winner.Seat, heat, seed), state.Round!.GiveWord(state, asked, new Word(winner.Seat.Team, null), at)];

    // One for each dead heat of the contest, from its secret, so that nobody can know or choose it and anybody can check it.
    private static string Seed(ContestState state, Asked asked) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(state.Secret), Encoding.UTF8.GetBytes($"dead heat {asked.Round} {asked.Question} {asked.Presses[0].Arrived.Ticks}")));

    private static int Drawn(List<int> teams, string seed) => teams[Lots.Draw(new DrawPlan(DrawKind.Lots, teams.Count, 1), seed, "")[0] - 1];
}
