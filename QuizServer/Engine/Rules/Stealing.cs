using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>What follows an answer that was not right in a race (补答).</summary>
internal static class Stealing
{
    /// <summary>The next chance, or the end of the question.</summary>
    /// <param name="race">The round.</param>
    /// <param name="state">With the ruling in it, so that the team has had its try.</param>
    /// <param name="at">Contest clock.</param>
    public static IEnumerable<Event> After(RaceRound race, ContestState state, TimeSpan at)
    {
        var asked = ((Phase.OnStage)state.Phase).Asked;
        if (asked.Tried.Count >= race.MaxAttempts)
        {
            return [race.Dead()];
        }

        return race.Steal switch
        {
            Steal.NextInQueue when Next(state, asked) is { } next =>
                [new Event.BuzzWon(next.Seat), race.GiveWord(state, asked, new Word(next.Seat.Team, null), at)],
            Steal.Rebuzz when Presses.AnyoneCan(state, asked) => [race.OpenBuzzers(at)],
            Steal.HostPick when state.Play!.Playing.Any(team => MayTry(state, asked, team)) => [new Event.StealOffered()],
            _ => [race.Dead()],
        };
    }

    /// <summary>Whether the host may give this team a second chance. It needs no tablet: the word is spoken.</summary>
    public static bool MayTry(ContestState state, Asked asked, int team) =>
        state.Teams.ContainsKey(team) && Presses.MayPress(state, asked, team)
        && (state.Round!.TakesSpeech || Decisions.Seating.TakenBy(state, team).Any());

    private static Press? Next(ContestState state, Asked asked) =>
        Race.InOrder((RaceRound)state.Round!, asked.Presses).FirstOrDefault(press => Presses.MayPress(state, asked, press.Seat.Team));
}
