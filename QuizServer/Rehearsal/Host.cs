using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Realtime;
using QuizServer.Rehearsal.Hands;
using QuizServer.Screens;

namespace QuizServer.Rehearsal;

/// <summary>
/// A host who plays the copy from the lobby to the podium by what the console shows. Spoken answers are ruled on by what the
/// teams truly know; what is answered by tablet the machine judges.
/// </summary>
internal sealed class Host(Floor floor, IReadOnlyDictionary<int, Contestant> teams, Dice dice)
{
    private const int MostRefusals = 20;

    private string _seen = "";
    private int _deciding;
    private int _refusals;

    /// <summary>The final standings are on show and nothing is left to play.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Nothing that the host tries is accepted.</summary>
    public bool IsStuck => _refusals >= MostRefusals;

    /// <summary>The contest may have changed.</summary>
    public void Look()
    {
        var view = View();
        IsDone = view is { Hall.Stage: Stage.Podium, Next: null };
        if (Sight(view) is var sight && sight == _seen)
        {
            return;
        }

        _seen = sight;
        var deciding = ++_deciding;
        if (Decide(view) is var (action, least, most))
        {
            floor.Agenda.At(floor.Agenda.Now + dice.Seconds(least, most), () => _deciding == deciding ? Do(action) : Task.CompletedTask);
        }
    }

    private async Task Do(HostAction action)
    {
        var reply = await floor.Post(room => room.Post(RehearsalRun.Actor, null, at => HostCommands.Of(action, at, RehearsalRun.Actor)));
        _refusals = reply.Verdict.Accepted ? 0 : _refusals + 1;
        _seen = "";
        if (!reply.Verdict.Accepted)
        {
            floor.Agenda.At(floor.Agenda.Now + dice.Seconds(0.7, 1), Look);
        }
    }

    private HostView View()
    {
        var now = floor.Now;
        return HostScreen.Of(now.State, now.Present, new ScreenVersion(now.Epoch, now.Publish, now.Sequence), floor.Agenda.Now, now.StorageFailure);
    }

    // What tells one moment from another for the host; an answer that comes in among many does not.
    private static string Sight(HostView view) => string.Join('|', view.Hall.Stage switch
    {
        Stage.Answering stage => $"{stage.Question.Id} {stage.Answerer.Team} {stage.IsStarted} {stage.Clock?.EndsAt}",
        Stage.BuzzOpen stage => $"{stage.Question.Id} {stage.Clock.EndsAt}",
        Stage.Asking stage => stage.Question.Id,
        Stage.Picking stage => $"{stage.Picker.Team} {stage.Board.Sum(level => level.Cells.Count(cell => cell.IsUsed))}",
        _ => "",
    }, view.Hall.Stage.GetType().Name, view.Hall.Round?.Number, view.Hall.Pause, view.Hall.Draw?.Number, view.Hall.Draw?.Seed, view.Next?.En, view.Marking?.IsComplete, view.Clues, view.Judged.Count);

    private (HostAction Action, double Least, double Most)? Decide(HostView view) => view.Hall.Stage switch
    {
        _ when view.Hall.Pause is not null => (new HostAction.Resume(false), 2, 4),
        _ when view.Hall.Draw is { Seed: null } => (dice.Chance(50) ? new HostAction.MakeDraw("彩排") : new HostAction.NextStep(), 2, 4),
        Stage.Picking stage => Pick(view, stage),
        Stage.Reading when view.MayUseSwap && dice.Chance(15) => (new HostAction.SwapQuestion("使用换题权", IsPrivilege: true), 1, 2),
        Stage.Reading => (new HostAction.NextStep(), 3, 6),
        Stage.BuzzOpen or Stage.AllAnswering => view.CanShowClue ? (new HostAction.ShowClue(), 4, 8) : null,
        Stage.Answering stage => Hear(view, stage),
        Stage.DeadHeat when dice.Chance(50) => (new HostAction.GiveWord(dice.Pick(view.MayTry)), 1, 3),
        Stage.StealOffered when view.MayTry.Count > 0 && dice.Chance(70) => (new HostAction.GiveWord(dice.Pick(view.MayTry)), 1, 3),
        _ when view.Next is not null => (new HostAction.NextStep(), 1, 3),
        _ => null,
    };

    private (HostAction Action, double Least, double Most)? Pick(HostView view, Stage.Picking stage)
    {
        var open = stage.Board.SelectMany(level => level.Cells).Where(cell => cell.IsOpen).ToList();
        return open.Count == 0 || (view.CanDecline && dice.Chance(8))
            ? (new HostAction.DeclineTurn(), 1, 3)
            : (new HostAction.PickQuestion(dice.Pick(open).Question, view.MembersToName is { } members ? 1 + dice.Below(members) : null), 2, 5);
    }

    private (HostAction Action, double Least, double Most)? Hear(HostView view, Stage.Answering stage)
    {
        var rules = floor.RulesOf(view.Hall)!;
        var speaks = rules.Input == AnswerInput.Oral || (rules.TakesSpeech && teams[stage.Answerer.Team].Speaks(stage.Question.Id));
        return view.Marking is { } marking ? Await(stage, marking)
            : !stage.IsStarted ? (new HostAction.NextStep(), 1, 2)
            : stage.Clock is null ? (new HostAction.Rule(speaks ? Judge(view, stage) : Ruling.Timeout), 1, 3)
            : !speaks ? view.CanShowClue ? (new HostAction.ShowClue(), 4, 8) : null
            : view.MayUseLifeline && dice.Chance(20) ? (new HostAction.UseLifeline(), 2, 5)
            : view.CanShowClue && dice.Chance(40) ? (new HostAction.ShowClue(), 3, 5)
            : view.Next is not null && !view.CanShowClue && dice.Chance(30) ? (new HostAction.NextStep(), 3, 8)
            : (new HostAction.Rule(Judge(view, stage)), 2, 9);
    }

    // Somebody who knows nothing may still say so.
    private Ruling Judge(HostView view, Stage.Answering stage) =>
        teams[stage.Answerer.Team].Knows(stage.Question.Id) ? Ruling.Correct
        : _refusals == 0 && view.Rulings.Contains(Ruling.Declined) && dice.Chance(15) ? Ruling.Declined
        : Ruling.Wrong;

    // The judges mark meanwhile.
    private static (HostAction Action, double Least, double Most)? Await(Stage.Answering stage, MarkingFace marking) =>
        !stage.IsStarted || stage.Clock is not null ? (new HostAction.NextStep(), 3, 8) : marking.IsComplete ? (new HostAction.NextStep(), 1, 2) : null;
}
