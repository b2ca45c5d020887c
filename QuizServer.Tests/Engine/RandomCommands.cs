using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Tests.Engine;

/// <summary>Draws plans and commands from a seed.</summary>
internal sealed class RandomCommands(int seed)
{
    private static readonly Ruling[] Rulings = Enum.GetValues<Ruling>();

    private readonly Random _random = new(seed);

    /// <summary>A contest with every kind of round and other parameters per seed.</summary>
    public ContestPlan Plan()
    {
        var input = Pick(AnswerInput.Oral, AnswerInput.Tablet);
        int? start = input == AnswerInput.Oral ? Pick<int?>(null, 5) : null;
        return Plans.Of(
            Plans.Buzz(questions: 3) with
            {
                Input = input,
                StartSeconds = start,
                OpenMode = Pick(OpenMode.Countdown, OpenMode.HostPress),
                EarlyPress = Pick(FalseStarts.Ignore, FalseStarts.LoseQuestion),
                Value = Pick(10, 2.5m, 0.01m),
                Timeout = Pick(0, -10),
            },
            Plans.Required(questions: 6) with { Input = input, StartSeconds = start, Speaker = Pick(Speaker.Member, Speaker.Team), Members = 2 },
            Plans.Simultaneous(questions: 3) with
            {
                Questions = [Plans.Choice("同1"), Plans.Choice("多2", QuestionType.MultipleChoice, 0, 2), Plans.Choice("判3", QuestionType.TrueFalse, 1)],
            }).WithTeams(3, seats: Pick(1, 2)) with
        {
            BaseScore = Pick(100, 0, -2.5m),
            AnswersFrom = Pick(AnswersFrom.First, AnswersFrom.Captain, AnswersFrom.Named),
        };
    }

    /// <summary>What somebody might want next, some time after <paramref name="now"/>.</summary>
    public Command Next(ContestState state, TimeSpan now)
    {
        var at = now + TimeSpan.FromMilliseconds(_random.Next(10) == 0 ? _random.Next(40_000) : _random.Next(1500));
        const string by = "somebody";
        return _random.Next(40) switch
        {
            < 9 => new Command.TakeNextStep(at, by),
            < 14 => new Command.PressBuzzer(at, by, Seat(), Pick<TimeSpan?>(null, now)),
            < 21 => new Command.GiveAnswer(at, by, Seat(), QuestionId(state), Choice()),
            < 24 => new Command.RuleAnswer(at, by, Pick(Rulings)),
            < 29 => new Command.TakeSeat(at, by, Seat(), "hash"),
            29 => new Command.FreeSeat(at, by, Seat()),
            30 => new Command.SetLobby(at, by, _random.Next(2) == 0),
            31 => new Command.RenameTeam(at, by, _random.Next(5), Pick("红旗队", "先锋队", "第1队", "<b>", "")),
            32 => new Command.VoidQuestion(at, by, Pick("题目泄露", "")),
            33 => new Command.OverturnRuling(at, by, _random.Next(state.Rulings.Count + 2), Pick(Rulings), Pick("评委复核", "")),
            34 => new Command.CorrectScore(at, by, _random.Next(5), Pick(5, -2.5m, 0, 0.01m, 0.001m), "漏记"),
            35 => new Command.PauseContest(at, by),
            < 38 => new Command.ResumeContest(at, by, _random.Next(3) == 0),
            38 => new Command.ReportInterruption(at, by, Pick(PauseReason.Restart, PauseReason.Storage)),
            _ => new Command.LookAtClock(at, by),
        };
    }

    private SeatId Seat() => new(_random.Next(1, 5), _random.Next(1, 3));

    private string QuestionId(ContestState state) =>
        state.Unpaused is Phase.OnStage stage && _random.Next(10) > 0 ? state.QuestionOf(stage.Asked).Id : "别的题";

    private List<int> Choice() => [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => _random.Next(4))];

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];
}
