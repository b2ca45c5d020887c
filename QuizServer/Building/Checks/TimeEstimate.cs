using QuizContracts.Building;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Building.Checks;

/// <summary>
/// How long a contest takes, from its plan alone. A round is its rules page (reading its sentences), 20 to 60 seconds for each of its
/// draws, its questions, and 20 to 60 seconds of standings. A question is: reading it; the answer; 5 to 20 seconds for ruling and reveal
/// (20 to 60 where judges mark). An answer takes a quarter of its time at least, all of it and the time to begin at most; in a race there
/// come the countdown, one second to the whole window to press, and at most as many answers as a question may have. Where one clock runs on
/// through all questions of a team, that time counts once per team. A tie-break is not played at best and wholly played at worst. Around
/// the rounds there are 3 to 10 minutes for the opening and the final standings.
/// </summary>
internal static class TimeEstimate
{
    private const int CountdownSeconds = 3;

    private static readonly TimeRange Around = new(180, 600);
    private static readonly TimeRange Drawing = new(20, 60);
    private static readonly TimeRange Standings = new(20, 60);
    private static readonly TimeRange Ruling = new(5, 20);
    private static readonly TimeRange Marking = new(20, 60);
    private static readonly TimeRange Picking = new(5, 20);
    private static readonly TimeRange Audience = new(15, 60);

    /// <summary>The whole contest.</summary>
    public static TimeRange Of(ContestPlan plan) => plan.Rounds.Aggregate(Around, (sum, round) => sum + Of(round, plan));

    /// <summary>One round.</summary>
    public static TimeRange Of(Round round, ContestPlan plan)
    {
        var rules = ReadingTime.Of(round.Regulation(plan).Sum(sentence => sentence.Zh.Length));
        var draws = (round.Order == OrderOfPlay.Drawn ? 1 : 0) + (round.DrawsQuestions ? 1 : 0);
        var whole = rules + Drawing * draws + Questions(round, plan.Teams.Count) + Standings;
        return round.BreaksTies ? whole with { Least = 0 } : whole;
    }

    private static TimeRange Questions(Round round, int teams)
    {
        var played = Played(round, teams);
        var every = Enumerable.Range(0, round.Questions.Count).Select(question => Question(round, question)).ToList();
        return round.ClockRunsOn
            ? (new TimeRange(round.Seconds / 2, round.Seconds) + Ruling) * teams
            // Which of a board's questions are picked nobody knows: the quickest at best, the slowest at worst.
            : new TimeRange(every.Select(one => one.Least).Order().Take(played).Sum(), every.Select(one => one.Most).OrderDescending().Take(played).Sum());
    }

    // On a board with turns not every question is asked.
    private static int Played(Round round, int teams) => round is PickedRound picked ? Math.Min(teams * picked.Picks, round.Questions.Count) : round.Questions.Count;

    private static TimeRange Question(Round round, int question)
    {
        var (seconds, begin) = (round.SecondsOf(question), round.TakesSpeech ? round.StartSeconds ?? 0 : 0);
        var answer = round.IsForTeams ? new TimeRange(Math.Max(1, seconds / 4), seconds + begin) : Audience;
        var after = round.Marking is null ? Ruling : Marking;
        var picking = round is IBoard { Levels.Count: > 0 } ? Picking : TimeRange.None;
        return ReadingTime.Of(round.Questions[question]) + picking + (round is RaceRound race ? Race(race, answer) : answer) + after;
    }

    private static TimeRange Race(RaceRound race, TimeRange answer)
    {
        var countdown = race.OpenMode == OpenMode.Countdown ? CountdownSeconds : 0;
        var attempts = race.Steal == Steal.None ? 1 : race.MaxAttempts;
        return new TimeRange(countdown + 1 + answer.Least, countdown + race.WindowSeconds + answer.Most * attempts);
    }
}
