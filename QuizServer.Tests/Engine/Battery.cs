using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Journal.Codec;
using QuizServer.Screens;

namespace QuizServer.Tests.Engine;

/// <summary>
/// Sensible contests under any plan, the same for every plan as long as the engine answers the same: what is wanted next follows from the
/// phase and a seed alone, never from a parameter. So two plans behave alike exactly when they lead to the same lines.
/// </summary>
internal sealed class Battery
{
    private const int Contests = 60;
    private const int Longest = 400;
    private const string By = "host:陈";
    private static readonly HashSet<SeatId> Nobody = [];
    private static readonly Ruling[] Rulings = [Ruling.Correct, Ruling.Correct, Ruling.Correct, Ruling.Wrong, Ruling.Wrong, Ruling.Timeout, Ruling.Declined, Ruling.Partial];
    private static readonly decimal[] Marks = [0, 2.5m, 4, 5.25m, 7, 8.1m, 9.35m, 10];

    private readonly Random _random;
    private readonly Given _given;
    private readonly int _skill;

    private Battery(ContestPlan plan, int seed)
    {
        _random = new Random(seed);
        _given = Given.Seated(plan).JoinAudience().JoinAudience();
        _skill = _random.Next(40, 95);
    }

    /// <summary>What happens under a plan, as numbers that can be kept: the lines of one contest.</summary>
    public static IReadOnlyList<int> Kept(ContestPlan plan, int seed) => [.. Lines(plan, seed).Select(line => line.GetHashCode(StringComparison.Ordinal))];

    /// <summary>Whether anything happens otherwise under this plan than was kept of another.</summary>
    public static bool Differs(Func<int, IReadOnlyList<int>> kept, ContestPlan plan) =>
        Enumerable.Range(1, Contests).Any(seed => !Lines(plan, seed).Select(line => line.GetHashCode(StringComparison.Ordinal)).SequenceEqual(kept(seed)));

    /// <summary>
    /// One line per command: the verdict, the events, the host's button and words, the stage with its clock, scores and ranks; at the end who
    /// advances. The rules page is left out: it is what the lines are compared with.
    /// </summary>
    public static IEnumerable<string> Lines(ContestPlan plan, int seed)
    {
        var battery = new Battery(plan, seed);
        var given = battery._given;
        var told = given.Journal.FindIndex(entry => entry.Event is not Event.ContestCreated);
        for (var step = 0; step < Longest && given.State.Phase is not Phase.Podium; step++)
        {
            var command = battery.Next();
            given.At(command.At.TotalSeconds).When(command);
            yield return $"{given.Verdict.Code} {Texts.Of(given.Journal.Skip(told).Select(entry => entry.Event))} {Picture(given.State)}";
            told = given.Journal.Count;
        }

        yield return string.Join(' ', Ties.Advancing(given.State));
    }

    private static string Picture(ContestState state)
    {
        var hall = HallScreen.Of(state, Nobody);
        var stage = hall.Stage is Stage.Rules ? "" : JsonSerializer.Serialize<object>(hall.Stage, ContestJson.Options);
        return $"{HostSteps.Next(state)?.Zh} {HostSteps.SayNext(state)?.Zh} {stage} {string.Join(' ', hall.Teams.Select(team => $"{team.Score}/{team.Rank}/{team.Mark}"))} {JsonSerializer.Serialize(hall.Open, ContestJson.Options)}";
    }

    private ContestState State => _given.State;

    private TimeSpan Soon => After(600, 3000);

    // A clock may run out, or all but.
    private TimeSpan Later => _random.Next(10) switch
    {
        < 5 => Soon,
        < 9 => After(3000, 25_000),
        _ => After(25_000, 110_000),
    };

    private Command Next() => _random.Next(100) switch
    {
        < 3 => new Command.Penalize(Soon, By, Team(), Pick(OffenceKind.Hint, OffenceKind.Noise), "裁判组认定"),
        < 5 => new Command.Substitute(Soon, By, Team(), "张三换李四"),
        < 7 => new Command.UndoStep(Soon, By),
        < 11 when State.Rulings.Count > 0 => new Command.OverturnRuling(Soon, By, _random.Next(1, State.Rulings.Count + 1), Pick(Rulings), "评委复核"),
        < 13 when State.Phase is Phase.OnStage { Asked.Fouled: { IsEmpty: false } fouled } => new Command.ForgiveFoul(Soon, By, fouled[0], "设备误触"),
        < 14 => new Command.VoidQuestion(Soon, By, "题目泄露"),
        < 16 => new Command.SwapQuestion(Soon, By, "读错题", IsPrivilege: true),
        < 17 => new Command.CorrectScore(Soon, By, Team(), Pick(-20, 10), "漏记"),
        _ => Usual(),
    };

    private Command Usual() => State.Phase switch
    {
        Phase.Picking when Chance(15) => new Command.DeclineTurn(Soon, By),
        Phase.Picking => new Command.PickQuestion(Soon, By, _random.Next(State.Round!.Questions.Count), Chance(50) ? null : _random.Next(1, 4)),
        Phase.Reading when Chance(30) => Press(Soon),
        Phase.Countdown => Chance(40) ? Press(After(0, 3000)) : new Command.LookAtClock(After(3000, 4000), "system"),
        Phase.BuzzOpen { Asked.Presses.IsEmpty: false } => Chance(85) ? Press(Chance(60) ? After(0, 12) : After(0, 250)) : new Command.LookAtClock(Soon, "system"),
        Phase.DeadHeat when Chance(60) => new Command.GiveWord(Soon, By, Team()),
        Phase.BuzzOpen => Chance(85) ? Press(Chance(40) ? After(0, 800) : Later) : new Command.LookAtClock(Later, "system"),
        Phase.Starting or Phase.Answering when Chance(8) => new Command.UseLifeline(Soon, By),
        Phase.Answering or Phase.AwaitingRuling when !State.Judges.IsEmpty && Chance(60) => Mark(),
        Phase.AwaitingRuling when !State.Judges.IsEmpty && Chance(20) => new Command.RuleAnswer(Soon, By, Ruling.Scored),
        Phase.HasWord when Chance(15) => Press(After(0, 800)),
        Phase.Answering when Chance(35) => Answer(Later),
        Phase.Starting or Phase.Answering when Chance(40) => new Command.TakeNextStep(Later, By),
        Phase.HasWord => Rule(),
        Phase.AllAnswering => Chance(85) ? Answer(Chance(30) ? After(0, 600) : Later) : new Command.LookAtClock(Later, "system"),
        Phase.Closed when Chance(20) => Rule(),
        Phase.AudienceTurn when Chance(30) => new Command.PressBuzzer(Soon, "audience", new SeatId(SeatId.AudienceTable, _random.Next(1, 3)), null),
        Phase.StealOffered when Chance(70) => new Command.GiveWord(Soon, By, Team()),
        _ => new Command.TakeNextStep(Soon, By),
    };

    // Some contests are of experts, and the rows of right answers are long.
    private Command.RuleAnswer Rule() => new(Later, By, Chance(_skill) ? Ruling.Correct : Pick(Rulings));

    private Command.GiveMark Mark()
    {
        var judge = _random.Next(1, State.Judges.Count + 1);
        return new(Soon, Judge.By(judge), judge, Pick(Marks));
    }

    private Command.PressBuzzer Press(TimeSpan at) => new(at, "seat", Seat(Team()), null);

    private Command.GiveAnswer Answer(TimeSpan at)
    {
        var question = State.QuestionOf(((Phase.OnStage)State.Phase).Asked);
        var key = question.Key.Choices;
        IReadOnlyList<int> choice = Chance(_skill) ? key : key.Count < 2 ? [(key[0] + 1) % 4] : Pick<IReadOnlyList<int>>([key[0]], [key[0], 2], [2, 3], [.. key, 3]);
        return new(at, "seat", Seat(State.Phase is Phase.HasWord { Word: var word } && Chance(80) ? word.Team : Team()), question.Id, choice);
    }

    private SeatId Seat(int team) => new(team, _random.Next(1, State.Teams[team].Plan.Seats + 1));

    private int Team() => _random.Next(1, State.Teams.Count + 1);

    private TimeSpan After(int least, int most) => _given.Now + TimeSpan.FromMilliseconds(_random.Next(least, most));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];
}
