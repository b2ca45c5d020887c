using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Screens;

namespace QuizServer.Rehearsal;

/// <summary>The simulated judges of a rehearsal. A judge for whom the host makes a new link is simulated no longer.</summary>
internal sealed class Jury(Floor floor, Dice dice)
{
    private Dictionary<int, int> _serials = [];
    private (string Question, int Team)? _marked;

    /// <summary>Every judge is admitted.</summary>
    public async Task Enter()
    {
        foreach (var judge in floor.Now.State.Judges.Keys)
        {
            await floor.Post(room => room.Post(RehearsalRun.Actor, null, at => new Command.AdmitJudge(at, RehearsalRun.Actor, judge)));
        }

        Sit();
    }

    /// <summary>The judges who are admitted now are simulated.</summary>
    public void Sit() => _serials = floor.Now.State.Judges.Where(judge => judge.Value.IsAdmitted).ToDictionary(judge => judge.Key, judge => judge.Value.Serial);

    /// <summary>The contest may have changed. Each judge marks an answer once, after some thought.</summary>
    public void Look()
    {
        if (floor.Now.State is not { Unpaused: Phase.HasWord held } state || !Marks.AreOpen(state) || MarksScreen.Lamps(state) is not { } lamps
            || _marked == (state.QuestionOf(held.Asked).Id, held.Word.Team))
        {
            return;
        }

        _marked = (state.QuestionOf(held.Asked).Id, held.Word.Team);
        foreach (var lamp in lamps.Judges.Where(lamp => !lamp.IsBarred && !lamp.HasMarked))
        {
            // In halves, from nothing to all.
            var (worth, share) = (state.Round!.ValueOf(held.Asked.Question), dice.Below(101));
            floor.Agenda.At(floor.Agenda.Now + dice.Seconds(2, 9), () => Give(lamp.Number, held.Word.Team, Math.Floor(worth * share / 50) / 2));
        }
    }

    private Task Give(int judge, int team, decimal mark)
    {
        var by = Judge.By(judge);
        return floor.Now.State is { Unpaused: Phase.HasWord held } state && held.Word.Team == team && !held.Asked.Marks.ContainsKey(judge)
            && state.Judges[judge] is { IsAdmitted: true, Serial: var serial } && _serials.GetValueOrDefault(judge) == serial
            ? floor.Post(room => room.Post(by, null, at => new Command.GiveMark(at, by, judge, mark)))
            : Task.CompletedTask;
    }
}
