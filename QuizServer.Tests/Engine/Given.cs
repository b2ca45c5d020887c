using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Journal.Codec;

namespace QuizServer.Tests.Engine;

/// <summary>
/// A contest under test. Its verbs are the commands; each is decided, and its events are applied as the room would.
/// Then <see cref="Then"/> and <see cref="Refused"/> say what the last one led to.
/// </summary>
internal sealed class Given
{
    private Decision _last = Decision.Accept();

    public ContestState State { get; private set; } = null!;

    /// <summary>Every event so far with the contest clock at which it was applied.</summary>
    public List<(TimeSpan At, Event Event)> Journal { get; } = [];

    public TimeSpan Now { get; private set; }

    public Verdict Verdict => _last.Verdict;

    /// <summary>A contest that was just created, at 0 seconds.</summary>
    public static Given Contest(ContestPlan plan) => new Given().When(new Command.CreateContest(TimeSpan.Zero, "host:陈", plan));

    /// <summary>The same with every seat taken and every judge admitted.</summary>
    public static Given Seated(ContestPlan plan)
    {
        var given = Contest(plan);
        foreach (var number in Enumerable.Range(1, plan.Open is null ? 0 : 5))
        {
            given.Enter($"选手{number}", number % plan.Organisations!.Count);
        }

        foreach (var team in plan.Teams)
        {
            for (var member = 1; member <= team.Seats; member++)
            {
                given.Take($"{team.Number}-{member}");
            }
        }

        foreach (var judge in plan.Judges ?? [])
        {
            given.Admit(judge.Number);
        }

        return given;
    }

    /// <summary>Everyone seated, rules page at 10 seconds, and the first question read out from 11 seconds on.</summary>
    public static Given Reading(ContestPlan plan) => Seated(plan).At(10).Next().At(11).Next();

    public static TimeSpan S(double seconds) => TimeSpan.FromSeconds(seconds);

    public static SeatId Seat(string seat) =>
        SeatId.TryParse(seat, out var id) ? id : throw new ArgumentException("A seat is written 3-1.", nameof(seat));

    /// <summary>Sets the contest clock for the verbs that follow.</summary>
    public Given At(double seconds)
    {
        Now = S(seconds);
        return this;
    }

    public Given When(Command command)
    {
        _last = Decider.Decide(State, command);
        return Happened([.. _last.Events]);
    }

    /// <summary>Applies events without asking anybody.</summary>
    public Given Happened(params Event[] events)
    {
        foreach (var e in events)
        {
            State = Evolver.Evolve(State, e, Now);
            Journal.Add((Now, e));
        }

        return this;
    }

    public Given Take(string seat, string ticket = "hash") => When(new Command.TakeSeat(Now, $"seat:{seat}", Seat(seat), ticket));

    /// <summary>Enters an Open contest; the ticket names the seat that it will hold.</summary>
    public Given Enter(string name, int organisation) =>
        When(new Command.EnterContest(Now, "entry", name, organisation, $"ticket {State.Teams.Count + 1}-1"));

    public Given JoinAudience() => When(new Command.JoinAudience(Now, "audience", $"ticket 0-{State.Audience + 1}"));

    public Given Tell(int? team, string text) => When(new Command.SendMessage(Now, "host:陈", team, text));

    public Given Dismiss(string seat) => When(new Command.DismissDevice(Now, "host:陈", Seat(seat)));

    public Given Readmit(int number) => When(new Command.ReadmitDevice(Now, "host:陈", number));

    public Given Hide(params HallElement[] hidden) => When(new Command.HideElements(Now, "host:陈", hidden));

    public Given Turn(int page) => When(new Command.TurnPage(Now, "host:陈", page));

    public Given Free(string seat) => When(new Command.FreeSeat(Now, "host:陈", Seat(seat)));

    public Given Lobby(bool open) => When(new Command.SetLobby(Now, "host:陈", open));

    public Given Rename(int team, string name) => When(new Command.RenameTeam(Now, "host:陈", team, name));

    public Given Next() => When(new Command.TakeNextStep(Now, "host:陈"));

    public Given Press(string seat) => When(new Command.PressBuzzer(Now, $"seat:{seat}", Seat(seat), null));

    /// <summary>A press arrives at a moment and claims another, over a link of 4 ms there and back that may have stood still.</summary>
    public Given Arrives(string seat, double arrived, double claimed, double stalled = 300) => At(arrived).When(new Command.PressBuzzer(
        Now, $"seat:{seat}", Seat(seat), S(claimed), new Link(TimeSpan.FromMilliseconds(4), Now - TimeSpan.FromMilliseconds(stalled))));

    public Given Expect(string code)
    {
        Assert.Equal(code, Verdict.Code);
        return this;
    }

    /// <summary>Answers the question on stage.</summary>
    public Given Answer(string seat, params int[] choice) =>
        AnswerTo(State.Unpaused is Phase.OnStage stage ? State.QuestionOf(stage.Asked).Id : "", seat, choice);

    public Given AnswerTo(string question, string seat, params int[] choice) =>
        When(new Command.GiveAnswer(Now, $"seat:{seat}", Seat(seat), question, choice));

    /// <summary>Types an answer to the question on stage.</summary>
    public Given Type(string seat, params string[] texts) =>
        When(new Command.GiveAnswer(Now, $"seat:{seat}", Seat(seat), State.Unpaused is Phase.OnStage stage ? State.QuestionOf(stage.Asked).Id : "", [], texts));

    public Given Clue() => When(new Command.ShowClue(Now, "host:陈"));

    public Given Rule(Ruling ruling) => When(new Command.RuleAnswer(Now, "host:陈", ruling));

    public Given Pick(int question, int? member = null) => When(new Command.PickQuestion(Now, "host:陈", question, member));

    public Given Lifeline() => When(new Command.UseLifeline(Now, "host:陈"));

    public Given Decline() => When(new Command.DeclineTurn(Now, "host:陈"));

    public Given GiveWord(int team) => When(new Command.GiveWord(Now, "host:陈", team));

    public Given CancelBuzz(bool mayPressAgain = false, string reason = "设备误触") => When(new Command.CancelBuzz(Now, "host:陈", mayPressAgain, reason));

    public Given HandOver(int team, string reason = "评委裁定") => When(new Command.HandOverWord(Now, "host:陈", team, reason));

    public Given ChangeClock(double seconds) => When(new Command.ChangeClock(Now, "host:陈", S(seconds)));

    public Given GrantExtraTime(int team, int percent) => When(new Command.GrantExtraTime(Now, "host:陈", team, percent));

    public Given Void(string reason = "题目泄露") => When(new Command.VoidQuestion(Now, "host:陈", reason));

    public Given Overturn(int number, Ruling ruling, string reason = "评委复核", string by = "judge:李") =>
        When(new Command.OverturnRuling(Now, by, number, ruling, reason));

    public Given Admit(int judge) => When(new Command.AdmitJudge(Now, "host:陈", judge));

    public Given Withdraw(int judge) => When(new Command.WithdrawJudge(Now, "host:陈", judge));

    /// <summary>A judge marks the answer on stage.</summary>
    public Given Mark(int judge, decimal mark, string? by = null) => When(new Command.GiveMark(Now, by ?? Judge.By(judge), judge, mark));

    /// <summary>Judges 1, 2 and so on mark the answer on stage.</summary>
    public Given Marks(params decimal[] marks)
    {
        for (var judge = 1; judge <= marks.Length; judge++)
        {
            Mark(judge, marks[judge - 1]);
            Assert.True(Verdict.Accepted, Verdict.Code);
        }

        return this;
    }

    public Given CorrectMark(int number, int judge, decimal mark, string by = "host:陈", string reason = "评委误按") =>
        When(new Command.CorrectMark(Now, by, number, judge, mark, reason));

    public Given Status(int team, TeamStatus status, string reason = "未到场") => When(new Command.SetTeamStatus(Now, "host:陈", team, status, reason));

    public Given Penalize(int team, OffenceKind kind, string reason = "裁判组认定") => When(new Command.Penalize(Now, "host:陈", team, kind, reason));

    public Given Substitute(int team, string names = "张三换李四") => When(new Command.Substitute(Now, "host:陈", team, names));

    public Given Announce(DrawKind kind, int from = 0, int take = 0) => When(new Command.AnnounceDraw(Now, "host:陈", kind, from, take));

    public Given Draw(string word = "") => When(new Command.MakeDraw(Now, "host:陈", word));

    public Given Swap(bool isPrivilege = false, string reason = "读错题") => When(new Command.SwapQuestion(Now, "host:陈", reason, isPrivilege));

    public Given Undo() => When(new Command.UndoStep(Now, "host:陈"));

    public Given Forgive(int team, string reason = "设备误触") => When(new Command.ForgiveFoul(Now, "host:陈", team, reason));

    public Given Protest(string seat, int ruling, Ruling wanted, string text = "答案有两个") =>
        When(new Command.FileProtest(Now, $"seat:{seat}", Seat(seat), Seat(seat).Team, ruling, wanted, text));

    public Given DecideProtest(int number, bool isUpheld, string reason = "评委复核", string by = "host:陈") =>
        When(new Command.DecideProtest(Now, by, number, isUpheld, reason));

    public Given CorrectKey(int number, params int[] choices) => When(new Command.CorrectKey(Now, "host:陈", number, new AnswerKey(choices, null), "录入有误"));

    public Given CorrectKey(int number, AnswerKey key) => When(new Command.CorrectKey(Now, "host:陈", number, key, "录入有误"));

    public Given Correct(int team, decimal delta, string reason = "漏记") => When(new Command.CorrectScore(Now, "host:陈", team, delta, reason));

    public Given Pause() => When(new Command.PauseContest(Now, "host:陈"));

    public Given Resume(bool freshTime = false) => When(new Command.ResumeContest(Now, "host:陈", freshTime));

    public Given Look() => When(new Command.LookAtClock(Now, "system"));

    public Given Interrupt(PauseReason reason = PauseReason.Restart) => When(new Command.ReportInterruption(Now, "system", reason));

    /// <summary>The last command was accepted and led to exactly these events.</summary>
    public Given Then(params Event[] events)
    {
        Assert.True(Verdict.Accepted, Verdict.Code);
        Assert.Equal(Texts.Of(events), Texts.Of(_last.Events));
        return this;
    }

    /// <summary>The last command was refused with this code and led to exactly these events, mostly none.</summary>
    public Given Refused(string code, params Event[] events)
    {
        Assert.Equal((false, code), (Verdict.Accepted, Verdict.Code));
        Assert.Equal(Texts.Of(events), Texts.Of(_last.Events));
        return this;
    }

    /// <summary>The contest stands in this phase.</summary>
    public TPhase Phase<TPhase>()
        where TPhase : Phase => Assert.IsType<TPhase>(State.Phase);

    /// <summary>The contest stands in this phase and goes on.</summary>
    public Given In<TPhase>()
        where TPhase : Phase
    {
        Phase<TPhase>();
        return this;
    }

    /// <summary>Scores by table number.</summary>
    public Given Scores(params decimal[] scores)
    {
        Assert.Equal(scores, State.Teams.Values.Select(team => team.Score));
        return this;
    }
}
