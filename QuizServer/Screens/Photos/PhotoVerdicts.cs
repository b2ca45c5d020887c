using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Screens.Photos;

/// <summary>How a race ended, in one sentence.</summary>
internal static class PhotoVerdicts
{
    /// <param name="race">The race.</param>
    /// <param name="round">Its round.</param>
    /// <param name="winner">Name of the team that won; null for none.</param>
    /// <param name="lead">How far the winner was ahead of the next, in milliseconds; null where there was no other.</param>
    public static Phrase Of(RaceRecord race, RaceRound round, string? winner, decimal? lead) => (race.Winner, race.Heat.IsEmpty) switch
    {
        (null, _) when race.Presses.Any(press => press.Part == PressPart.Cancelled) => new("抢到的抢答已撤销。", "The press that won was taken back."),
        (null, true) => new("没有人按时抢答。", "Nobody pressed in time."),
        (null, false) when round.DeadHeats == DeadHeats.Rebuzz => new($"难分先后：{Tables(race).Zh}再抢一次。", $"A dead heat: {Tables(race).En} race again."),
        (null, false) => new($"难分先后：{Tables(race).Zh}，由主持人决定。", $"A dead heat of {Tables(race).En}: the host decides."),
        ({ Team: var team }, true) => lead is { } ahead and >= 0
            ? new($"{team} 号台 {winner} 最先，领先 {ahead:0.0} 毫秒。", $"Table {team}, {winner}, was first by {ahead:0.0} ms.")
            : new($"{team} 号台 {winner} 抢到。", $"Table {team}, {winner}, won."),
        ({ Team: var team }, false) => How(race, round) is var how
            ? new($"{Tables(race).Zh}难分先后，{how.Zh} {team} 号台 {winner} 作答。", $"A dead heat of {Tables(race).En}; {how.En} table {team}, {winner}, answers.")
            : throw new InvalidOperationException("A dead heat is decided in some way."),
    };

    private static Phrase How(RaceRecord race, RaceRound round) => race.Seed is not null ? new("抽签由", "by lot,")
        : round.DeadHeats == DeadHeats.HostChooses ? new("主持人决定由", "by the host's word,")
        : new("按测得的时刻由", "as measured,");

    private static Phrase Tables(RaceRecord race) => new(string.Join("、", race.Heat.Select(team => $"{team} 号台")), $"tables {string.Join(", ", race.Heat)}");
}
