using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;

namespace QuizServer.Benchmarks;

/// <summary>One question of an Open contest, from the first answer to everybody's verdict: it must grow with the number of people, not with its square.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class OpenBenchmarks
{
    private static readonly Question Question = new("1", QuestionType.SingleChoice, "?", ["A", "B"], new AnswerKey([0], null), "", "", "", Difficulty.Easy);

    private ContestState _lobby = null!;
    private ContestState _answering = null!;
    private ContestState _closed = null!;
    private ContestState _revealed = null!;

    /// <summary>How many take part; 12,403 are a county.</summary>
    [Params(1_000, 12_403)]
    public int People { get; set; }

    /// <summary>The contest at the places that are measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var plan = new ContestPlan(
            "QZ7H2K", "Open", 0, AnswersFrom.First, [], [new SimultaneousRound { Title = "Open", Questions = [Question], Input = AnswerInput.Tablet, Seconds = 600 }],
            TieKeys: [TieKey.RightAnswers, TieKey.LessTime], Open: new OpenPlan(), Organisations: [.. Enumerable.Range(1, 508).Select(number => $"{number}")]);
        _lobby = Evolve(null, new Command.CreateContest(TimeSpan.Zero, "host", plan));
        _answering = Steps(Enter(), 3);
        _closed = Evolve(Answer(), new Command.LookAtClock(TimeSpan.FromSeconds(700), "system"));
        _revealed = Reveal();
    }

    /// <summary>The least that remembering the answers can cost: as many entries of an immutable dictionary.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableSortedDictionary<int, Answer> BareDictionary()
    {
        var answers = ImmutableSortedDictionary<int, Answer>.Empty;
        for (var number = 1; number <= People; number++)
        {
            answers = answers.SetItem(number, new Answer(new SeatId(number, 1), [number % 2]));
        }

        return answers;
    }

    /// <summary>Everybody enters.</summary>
    [Benchmark]
    public ContestState Enter()
    {
        var state = _lobby;
        for (var number = 1; number <= People; number++)
        {
            state = Evolve(state, new Command.EnterContest(TimeSpan.Zero, "entry", $"{number}", number % 508, $"{number}"));
        }

        return state;
    }

    /// <summary>All but the last answer.</summary>
    [Benchmark]
    public ContestState Answer()
    {
        var state = _answering;
        for (var number = 1; number < People; number++)
        {
            state = Evolve(state, new Command.GiveAnswer(TimeSpan.FromSeconds(10), "seat", new SeatId(number, 1), "1", [number % 2]));
        }

        return state;
    }

    /// <summary>All answers are ruled on.</summary>
    [Benchmark]
    public ContestState Reveal() => Evolve(_closed, new Command.TakeNextStep(TimeSpan.FromSeconds(710), "host"));

    /// <summary>The projector's and everybody's own picture of the reveal.</summary>
    [Benchmark]
    public (HallView Hall, int Right) Pictures()
    {
        // A state of its own, so that nothing is remembered from the run before.
        var state = _revealed with { Teams = _revealed.Teams.SetItem(1, _revealed.Teams[1] with { Fouls = 1 }), Rulings = _revealed.Rulings.Add(_revealed.Rulings[0]) };
        var right = 0;
        for (var number = 1; number <= People; number++)
        {
            right += SeatScreen.Of(state, new SeatId(number, 1)).Tone == Tone.Good ? 1 : 0;
        }

        return (HallScreen.Of(state, new HashSet<SeatId>()), right);
    }

    private static ContestState Steps(ContestState state, int count)
    {
        for (var step = 1; step <= count; step++)
        {
            state = Evolve(state, new Command.TakeNextStep(TimeSpan.FromSeconds(step), "host"));
        }

        return state;
    }

    private static ContestState Evolve(ContestState? state, Command command) =>
        Decider.Decide(state, command).Events.Aggregate(state, (current, e) => Evolver.Evolve(current, e, command.At))!;
}
