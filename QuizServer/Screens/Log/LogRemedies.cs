using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;

namespace QuizServer.Screens.Log;

/// <summary>By what the lines of the running log can be put right, as the contest is now.</summary>
internal sealed class LogRemedies(ContestState state, bool canUndo)
{
    private readonly string? _onStage = LogSubject.OnStage(state);

    /// <summary>The lines, newest first, each with its remedies.</summary>
    /// <param name="log">The running log, newest last.</param>
    public IReadOnlyList<LogFace> Lines(IReadOnlyList<LogLine> log)
    {
        // The last step is what is undone, also where corrections were entered since.
        var step = canUndo ? log.LastOrDefault(line => line.IsStep) : null;
        return [.. log.Reverse().Select(line => new LogFace((long)line.At.TotalMilliseconds, line.By, line.Text, All(line, ReferenceEquals(line, step))))];
    }

    private List<Remedy>? All(LogLine line, bool isUndone)
    {
        List<Remedy> all = [.. ((Remedy?[])[isUndone ? new Remedy.Undo() : null, line.About is { } about ? Of(about) : null]).OfType<Remedy>()];
        return all.Count > 0 ? all : null;
    }

    private Remedy? Of(LogSubject about) => about switch
    {
        LogSubject.Ruled ruled => new Remedy.Overturn(Judged(ruled.Number)),
        LogSubject.Marked marked => Judged(marked.Number) is { Marked: not null } judged ? new Remedy.CorrectMark(judged) : new Remedy.Overturn(Judged(marked.Number)),
        LogSubject.Keyed keyed => Judged(keyed.Number) is { Keyed: not null } judged ? new Remedy.CorrectKey(judged) : null,
        LogSubject.Points points => new Remedy.CorrectScore(points.Team, -points.Delta),
        LogSubject.Foul foul => foul.QuestionId == _onStage && ((Phase.OnStage)state.Unpaused).Asked.Fouled.Contains(foul.Team) ? new Remedy.Forgive(foul.Team) : null,
        LogSubject.Shown shown => shown.QuestionId == _onStage && state.Unpaused is not Phase.Revealed { IsVoid: true } ? new Remedy.Void() : null,
        LogSubject.Won won => won.QuestionId == _onStage && Cancelling.MayCancel(state) && ((Phase.HasWord)state.Phase).Word.Team == won.Team ? new Remedy.CancelBuzz() : null,
        LogSubject.LostWord lost => lost.QuestionId == _onStage && Cancelling.MayGet(state, lost.Team) ? new Remedy.HandOver(lost.Team) : null,
        LogSubject.Named named => new Remedy.Rename(named.Team),
        LogSubject.CameOrWent team => new Remedy.SetPresence(team.Team),
        LogSubject.Dismissed gone => state.Dismissed.Exists(one => one.Number == gone.Number) ? new Remedy.Readmit(gone.Number) : null,
        LogSubject.Told told => state.Messages.GetValueOrDefault(told.Team ?? Messaging.All) == told.Text ? new Remedy.TakeBack(told.Team) : null,
        _ => null,
    };

    private JudgedFace Judged(int number) => JudgedScreen.Of(state, state.Rulings[number - 1]);
}
