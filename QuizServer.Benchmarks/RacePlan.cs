using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Benchmarks;

/// <summary>A contest of one race, played up to the opening of its buzzers.</summary>
internal static class RacePlan
{
    /// <summary>Contest clock of the opening.</summary>
    public static readonly TimeSpan Opening = TimeSpan.FromSeconds(30);

    /// <summary>A state in which the buzzers are open and all teams are seated.</summary>
    public static ContestState Open(int teams)
    {
        var question = new Question("1", QuestionType.SingleChoice, "?", ["A", "B"], new AnswerKey([0], null), "", "", "", Difficulty.Easy);
        var plan = new ContestPlan(
            "QZ7H2K", "Race", 100, AnswersFrom.First,
            [.. Enumerable.Range(1, teams).Select(number => new TeamPlan(number, $"Team {number}"))],
            [new BuzzRound { Title = "Race", Questions = [question], OpenMode = OpenMode.HostPress }]);

        List<Command> commands =
        [
            new Command.CreateContest(TimeSpan.Zero, "host", plan),
            .. plan.Teams.Select(team => new Command.TakeSeat(TimeSpan.Zero, "seat", new SeatId(team.Number, 1), "hash")),
            new Command.TakeNextStep(Opening - TimeSpan.FromSeconds(2), "host"),
            new Command.TakeNextStep(Opening - TimeSpan.FromSeconds(1), "host"),
            new Command.TakeNextStep(Opening - RaceRound.Lead, "host"),
            new Command.LookAtClock(Opening, "system"),
        ];

        ContestState? state = null;
        foreach (var command in commands)
        {
            foreach (var e in Decider.Decide(state, command).Events)
            {
                state = Evolver.Evolve(state, e, command.At);
            }
        }

        return state!.Phase is Phase.BuzzOpen ? state : throw new InvalidOperationException("The buzzers are not open.");
    }
}
