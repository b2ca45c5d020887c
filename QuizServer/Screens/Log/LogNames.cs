using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens.Log;

/// <summary>How the running log calls teams, seats, questions and reasons.</summary>
internal static class LogNames
{
    private const int LongestStem = 20;

    public static Phrase Team(ContestState state, int number) => state.Teams.TryGetValue(number, out var team)
        ? state.Plan.Open is null ? new($"{number} 号台 {team.Name}", $"table {number} ({team.Name})") : new($"{number} 号 {team.Name}", $"number {number} ({team.Name})")
        : new($"{number} 号台", $"table {number}");

    public static Phrase Tables(IEnumerable<int> teams) => new(string.Join("、", teams.Select(team => $"{team} 号台")), $"tables {string.Join(", ", teams)}");

    public static Phrase Seat(SeatId seat) => new($"{seat.Team} 号台 {seat.Member} 号队员", $"table {seat.Team}, member {seat.Member}");

    /// <summary>The question with the number that the hall reads, and how it begins.</summary>
    public static Phrase Question(ContestState state, int round, int question)
    {
        var number = state.Play is { } play && play.Round == round
            ? play.Turns.FindAll(turn => turn.Question is not null).FindLastIndex(turn => turn.Question == question) + 1
            : question + 1;
        var stem = state.Plan.Rounds[round].Questions[question].Stem;
        var begin = stem.Length <= LongestStem ? stem : stem[..LongestStem] + "…";
        return new($"第 {number} 题“{begin}”", $"question {number}, “{begin}”");
    }

    /// <summary>A ruling in one word.</summary>
    public static Phrase Ruling(Ruling ruling) => ruling == QuizContracts.Ruling.Void ? new("作废", "void")
        : LedgerWords.Of(Engine.Decisions.Rulings.ReasonOf(ruling)) is var word ? new(word.Zh, word.En.ToLowerInvariant()) : default;

    /// <summary>A reason in brackets; nothing where there is none.</summary>
    public static Phrase Why(string reason) => reason.Length == 0 ? Phrase.Same("") : new($"（{reason}）", $" ({reason})");

    /// <summary>Points with their sign.</summary>
    public static string Points(decimal points) => points.ToString("+0.##;−0.##;0", System.Globalization.CultureInfo.InvariantCulture);
}
