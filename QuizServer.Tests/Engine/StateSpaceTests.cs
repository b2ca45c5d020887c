using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using Xunit.Abstractions;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>
/// Walks through every state that two teams, two questions and a host who clicks wildly can reach. Nowhere does the
/// engine throw, and from every state the host alone, with the passing of time, can still reach the podium.
/// </summary>
public sealed class StateSpaceTests(ITestOutputHelper output)
{
    private const int MostStates = 60_000;

    private static readonly Question Clues = Sample.Of(QuestionType.Clues).Question with { Clues = ["线索一", "线索二", "线索三"] };

    private static readonly Dictionary<string, ContestPlan> Plans = new()
    {
        ["required"] = Of(Engine.Plans.Required(2)),
        ["required by tablet"] = Of(Engine.Plans.Required(2) with { Input = AnswerInput.Tablet, Speaker = Speaker.Member }),
        ["required, answers at the end"] = Of(Engine.Plans.Required(2) with { Reveal = RevealAnswer.AfterRound }),
        ["risk, answers at the end"] = Of(Engine.Plans.Risk() with { Questions = Engine.Plans.Questions("险", 2), Levels = [new(10, 1), new(20, 1)], Reveal = RevealAnswer.AfterRound }),
        ["required, passed to the audience"] = Of(Engine.Plans.Required(2) with { PassToAudience = true }),
        ["required, spoken or by tablet"] = Of(Engine.Plans.Required(2) with { Input = AnswerInput.Both }),
        ["buzz, spoken or by tablet"] = Of(Engine.Plans.Buzz() with { Input = AnswerInput.Both, StartSeconds = null }),
        ["required, marked"] = Of(Engine.Plans.Marked(2)) with { Judges = [new(1, "甲"), new(2, "乙", Barred: [2])] },
        ["simultaneous"] = Of(Engine.Plans.Simultaneous()),
        ["buzz"] = Of(Engine.Plans.Buzz()),
        ["buzz, next in queue"] = Of(Engine.Plans.Buzz() with { Steal = Steal.NextInQueue, EarlyPress = FalseStarts.AsWrong, OpenMode = OpenMode.HostPress }),
        ["buzz, rebuzz by tablet"] = Of(Engine.Plans.Buzz() with { Steal = Steal.Rebuzz, Input = AnswerInput.Tablet, StartSeconds = null, OnDead = DeadQuestion.Void }),
        ["buzz, host's pick"] = Of(Engine.Plans.Buzz() with { Steal = Steal.HostPick, OnDead = DeadQuestion.Audience, EarlyPress = FalseStarts.DeductContinue, FoulPoints = -5 }),
        ["buzz, hard fouls"] = Of(Engine.Plans.Buzz() with { EarlyPress = FalseStarts.DeductVoid, FoulPoints = -5, FoulSteps = [new(2, Ban: true)] }),
        ["buzz, lockout"] = Of(Engine.Plans.Buzz() with { EarlyPress = FalseStarts.Lockout }),
        ["buzz board"] = Of(Engine.Plans.Buzz() with { Levels = [new(10, 1), new(20, 1)], StartSeconds = null, Wrong = 0, Timeout = 0 }),
        ["buzz with clues"] = Of(Engine.Plans.Buzz(1) with { Questions = [Clues], Steal = Steal.Rebuzz }),
        ["interrupt with clues"] = Of(Engine.Plans.Interrupt(1) with { Questions = [Clues] }),
        ["required with clues"] = Of(Engine.Plans.Required(2) with { Questions = [Clues, Engine.Plans.Choice("后")], Input = AnswerInput.Both }),
        ["simultaneous, extra time"] = Of(Engine.Plans.Simultaneous()),
        ["simultaneous with clues"] = Of(Engine.Plans.Simultaneous() with { Questions = [Clues] }),
        ["interrupt"] = Of(Engine.Plans.Interrupt() with { Steal = Steal.Rebuzz }),
        ["risk"] = Of(Engine.Plans.Risk() with { Questions = Engine.Plans.Questions("险", 2), Levels = [new(10, 1), new(20, 1)] }),
        ["risk without declining"] = Of(Engine.Plans.Risk() with { Questions = Engine.Plans.Questions("险", 2), Levels = [new(10, 1), new(20, 1)], MayDecline = false }),
        ["assign"] = Of(Engine.Plans.Assign() with { Questions = Engine.Plans.Questions("指", 2), Levels = [new(10, 2)] }),
        ["ladder"] = Of(Engine.Plans.Ladder() with { Questions = Engine.Plans.Questions("步", 4) }),
        ["speed"] = Of(Engine.Plans.Speed() with { Questions = Engine.Plans.Questions("速", 4), Passes = 1 }),
        ["duel"] = Of(Engine.Plans.Duel(2)),
        ["knockout"] = Of(Engine.Plans.Duel(2) with { Knockout = true }),
        ["panel"] = Of(Engine.Plans.Panel(2)),
        ["audience"] = Of(Engine.Plans.Audience()),
        ["drawn"] = Of(Engine.Plans.Required(2) with { Order = OrderOfPlay.Drawn, DrawsSets = true, DrawsQuestions = true }),
        ["open"] = Engine.Plans.Open(Engine.Plans.Simultaneous(1), Engine.Plans.Panel(1), Engine.Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Press, Questions = Engine.Plans.Questions("观", 1) }),
        ["tie, drawn"] = Of(Engine.Plans.Simultaneous(1)) with { Places = [1], TieKeys = [TieKey.Lots] },
        ["long stem"] = Of(Engine.Plans.Buzz(1) with { Questions = [Engine.Plans.Choice("长") with { Stem = Engine.Plans.LongStem }] }),
        ["long stem, hidden"] = Of(Engine.Plans.Buzz(1) with { Questions = [Engine.Plans.Choice("长") with { Stem = Engine.Plans.LongStem }], Display = Display.HiddenUntilBuzz }),
        ["tie-break"] = Of(Engine.Plans.Simultaneous(1), Engine.Plans.TieBreak(2)) with { Places = [1] },
        ["tie-break, overturned"] = Of(Engine.Plans.Simultaneous(1), Engine.Plans.TieBreak(2)) with { Places = [1] },
        ["knockout, overturned"] = Of(Engine.Plans.Duel(2) with { Knockout = true }),
    };

    public static TheoryData<string> Kinds => [.. Plans.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void From_every_state_the_host_can_bring_the_contest_to_its_end(string kind)
    {
        var walk = new Walk(Plans[kind], overturns: kind.EndsWith("overturned", StringComparison.Ordinal), hasExtraTime: kind.EndsWith("extra time", StringComparison.Ordinal));
        output.WriteLine($"{kind}: {walk.States} states, {walk.Depth} steps deep");

        // No state is left out, so the walk is as deep as the kind allows.
        Assert.True(walk.States < MostStates, "The walk did not come to its end.");
        Assert.Empty(walk.Stuck().Take(3));
    }

    [Fact]
    public void Every_kind_of_round_is_walked() => Assert.Equal(
        typeof(Round).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Round)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        Plans.Values.SelectMany(plan => plan.Rounds).Select(round => round.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    private static ContestPlan Of(params Round[] rounds) => Engine.Plans.Of(rounds).WithTeams(2);

    private sealed class Walk
    {
        private static readonly Ruling[] Rulings = Enum.GetValues<Ruling>();

        private readonly Dictionary<string, HashSet<string>> _before = [];
        private readonly HashSet<string> _ends = [];

        public Walk(ContestPlan plan, bool overturns, bool hasExtraTime)
        {
            var start = hasExtraTime ? Seated(plan).GrantExtraTime(2, 50).State : plan.Open is null ? Seated(plan).State : Contest(plan).Enter("甲", 0).Enter("乙", 1).JoinAudience().State;
            var waiting = new Queue<(ContestState State, int Depth)>([(start, 0)]);
            _before[Key(start)] = [];
            while (waiting.TryDequeue(out var from) && _before.Count < MostStates)
            {
                Depth = from.Depth;
                var key = Key(from.State);
                if (from.State.Phase is Phase.Podium)
                {
                    _ends.Add(key);
                }

                foreach (var (command, isHosts) in Commands(from.State).Concat(overturns ? Corrections(from.State) : []))
                {
                    var next = After(from.State, command);
                    var nextKey = Key(next);
                    if (!_before.TryGetValue(nextKey, out var origins))
                    {
                        _before[nextKey] = origins = [];
                        waiting.Enqueue((next, from.Depth + 1));
                    }

                    if (isHosts)
                    {
                        origins.Add(key);
                    }
                }
            }
        }

        public int States => _before.Count;

        public int Depth { get; }

        /// <summary>States from which the host cannot reach the podium, even with patience.</summary>
        public IEnumerable<string> Stuck()
        {
            var reached = new HashSet<string>(_ends);
            var waiting = new Queue<string>(_ends);
            while (waiting.TryDequeue(out var key))
            {
                foreach (var origin in _before[key].Where(reached.Add))
                {
                    waiting.Enqueue(origin);
                }
            }

            return _before.Keys.Where(key => !reached.Contains(key));
        }

        private static ContestState After(ContestState state, Command command) =>
            Decider.Decide(state, command).Events.Aggregate(state, (current, e) => Evolver.Evolve(current, e, command.At));

        private static IEnumerable<(Command Command, bool IsHosts)> Commands(ContestState state)
        {
            // A second later, so that no two steps are a double press.
            var at = state.Clock + S(1);
            const string host = "host:陈";
            yield return (new Command.TakeNextStep(at, host), true);
            yield return (new Command.LookAtClock(state.Deadline is { } deadline && deadline > at ? deadline : at, "system"), true);
            yield return (new Command.PauseContest(at, host), true);
            yield return (new Command.ResumeContest(at, host, FreshTime: false), true);
            yield return (new Command.ResumeContest(at, host, FreshTime: true), true);
            yield return (new Command.VoidQuestion(at, host, "题目泄露"), true);
            yield return (new Command.DeclineTurn(at, host), true);
            yield return (new Command.ShowClue(at, host), true);
            yield return (new Command.TurnPage(at, host, 1), true);
            yield return (new Command.ReportInterruption(at, "system", PauseReason.Restart), false);
            foreach (var judge in state.Judges.Keys)
            {
                yield return (new Command.GiveMark(at, Judge.By(judge), judge, 5), false);
            }

            foreach (var ruling in Rulings)
            {
                yield return (new Command.RuleAnswer(at, host, ruling), true);
            }

            yield return (new Command.PressBuzzer(at, "seat:0-1", Seat("0-1"), null), false);
            for (var team = 1; team <= 2; team++)
            {
                var (seat, by) = (Seat($"{team}-1"), $"seat:{team}-1");
                yield return (new Command.GiveWord(at, host, team), true);
                yield return (new Command.PickQuestion(at, host, team - 1), true);
                yield return (new Command.PressBuzzer(at, by, seat, null), false);
                if (state.Unpaused is Phase.OnStage stage)
                {
                    var question = state.QuestionOf(stage.Asked);
                    var (right, wrong) = question.Type == QuestionType.Clues ? (Sample.Of(question.Type).Right, Sample.Of(question.Type).Wrong) : (new Answered([Engine.Plans.Right], null), new Answered([Engine.Plans.WrongOption], null));
                    yield return (new Command.GiveAnswer(at, by, seat, question.Id, right.Choice, right.Texts), false);
                    yield return (new Command.GiveAnswer(at, by, seat, question.Id, wrong.Choice, wrong.Texts), false);
                }
            }
        }

        // The answers of the round that is told apart by ruling: the podium is not the end when one of them is overturned.
        private static IEnumerable<(Command Command, bool IsHosts)> Corrections(ContestState state) =>
            from ruled in state.Rulings
            where ruled.Round == state.Plan.Rounds.Count - 1
            from ruling in (Ruling[])[Ruling.Correct, Ruling.Wrong, Ruling.Void]
            where ruling != ruled.Ruling
            select ((Command)new Command.OverturnRuling(state.Clock + S(1), "host:陈", ruled.Number, ruling, "评委复核"), true);

        // Two states are the same when the same commands lead on from them: points, notes and the hands of the clocks do not
        // matter, because waiting for the next deadline is always one of the steps. Ranks matter for ties and orders of play.
        private static string Key(ContestState state)
        {
            var asked = (state.Unpaused as Phase.OnStage)?.Asked;
            var play = state.Play;
            return string.Join('|', new object?[]
            {
                state.Phase.GetType().Name, state.Unpaused.GetType().Name, state.Unpaused as Phase.Picking, (state.Unpaused as Phase.RulesPage)?.Round,
                (state.Unpaused as Phase.Scoreboard)?.AfterRound, (state.Unpaused as Phase.HasWord)?.Word, (state.Unpaused as Phase.Closed)?.Word, (state.Unpaused as Phase.AllAnswering)?.Extra is null,
                (state.Unpaused as Phase.Revealed)?.IsVoid, (state.Unpaused as Phase.Revealed)?.IsWithheld, (state.Unpaused as Phase.AudienceTurn)?.Called.Count,
                asked is null ? null : $"{asked.Round},{asked.Question},{asked.Turn},{asked.IsInterrupted},{asked.Clues},{asked.Page}",
                asked is null ? null : List(asked.Presses.Select(press => press.Seat.Team)) + List(asked.LockedOut) + List(asked.Tried) + List(asked.Fouled) + List(asked.Frozen.Keys) + List(asked.Marks.Keys) + List(asked.Cancelled),
                asked is null ? null : List(asked.Answers.Select(answer => $"{answer.Key}:{answer.Value.Choice.Concat([-1]).First()}{answer.Value.Texts?[0]}")),
                play is null ? null : List(play.Order) + List(play.Out) + List(play.Fouls) + List(play.Turns) + List(play.Draws) + List(play.Withheld.Select(over => (over.Asked.Question, over.IsVoid))),
                List(state.Rulings.Where(ruled => ruled.Round == play?.Round && (asked is null || ruled.Question == asked.Question || ruled.Ruling == Ruling.Declined || ruled.TieBreak is not null))
                    .Select(ruled => $"{ruled.Question}:{ruled.Team}:{ruled.Ruling}")),
                List(QuizServer.Engine.Rules.Standing.Ranks(state).OrderBy(rank => rank.Key).Select(rank => rank.Value)),
                List(state.TieBreaks.Select(play => (play.Asked, play.IsDecided, play.Results is null))), state.IsPublished,
            });
        }

        private static string List<T>(IEnumerable<T> items) => $"[{string.Join(',', items)}]";
    }
}
