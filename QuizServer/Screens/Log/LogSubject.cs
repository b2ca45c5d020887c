using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens.Log;

/// <summary>What a line of the running log is about, where that can be put right later. It is small: a line outlives many states.</summary>
public abstract record LogSubject
{
    private LogSubject()
    {
    }

    /// <summary>A ruling.</summary>
    /// <param name="Number">Its number within the contest.</param>
    public sealed record Ruled(int Number) : LogSubject;

    /// <summary>A mark of a judge, or the ruling by marks.</summary>
    /// <param name="Number">Number of the ruling.</param>
    public sealed record Marked(int Number) : LogSubject;

    /// <summary>The key of a question that is ruled on.</summary>
    /// <param name="Number">Number of a ruling on it.</param>
    public sealed record Keyed(int Number) : LogSubject;

    /// <summary>Points by hand, or for a breach of discipline.</summary>
    public sealed record Points(int Team, decimal Delta) : LogSubject;

    /// <summary>A false start.</summary>
    public sealed record Foul(int Team, string QuestionId) : LogSubject;

    /// <summary>A question that came on stage.</summary>
    public sealed record Shown(string QuestionId) : LogSubject;

    /// <summary>A press that won the word.</summary>
    public sealed record Won(int Team, string QuestionId) : LogSubject;

    /// <summary>A team lost the word of a race without a ruling.</summary>
    public sealed record LostWord(int Team, string QuestionId) : LogSubject;

    /// <summary>A team has another name.</summary>
    public sealed record Named(int Team) : LogSubject;

    /// <summary>A team came or went.</summary>
    public sealed record CameOrWent(int Team) : LogSubject;

    /// <summary>A device was sent away.</summary>
    public sealed record Dismissed(int Number) : LogSubject;

    /// <summary>A line was written onto tablets.</summary>
    public sealed record Told(int? Team, string Text) : LogSubject;

    /// <summary>What an event is about; null where nothing of it can be put right.</summary>
    /// <param name="e">What happened.</param>
    /// <param name="after">The state that it led to.</param>
    public static LogSubject? Of(Event e, ContestState after) => e switch
    {
        Event.AnswerRuled { Ruling: Ruling.Scored } ruled => new Marked(ruled.Number),
        Event.AnswerRuled ruled => new Ruled(ruled.Number),
        Event.RulingOverturned over => new Ruled(over.Number),
        Event.MarkCorrected mark => new Marked(mark.Number),
        Event.AnswersRuled { Rulings.Count: > 0 } all => new Keyed(all.First),
        Event.KeyCorrected key when after.Rulings.FindLast(ruled => (ruled.Round, ruled.Question) == (key.Round, key.Question)) is { } ruled => new Keyed(ruled.Number),
        // A void question counts again by another ruling; where there are several, each stands at a line of its own.
        Event.QuestionVoided when after.Unpaused is Phase.OnStage stage && after.RulingsOn(stage.Asked).ToList() is [var only] => new Ruled(only.Number),
        Event.PointsEntered { Entry: { Reason: LedgerReason.Manual or LedgerReason.Offence, Delta: not 0 } entry } => new Points(entry.Team, entry.Delta),
        Event.FalseStartMade foul when OnStage(after) is { } id => new Foul(foul.Seat.Team, id),
        Event.QuestionShown or Event.QuestionSwapped when OnStage(after) is { } id => new Shown(id),
        Event.BuzzWon won when OnStage(after) is { } id => new Won(won.Seat.Team, id),
        Event.BuzzCancelled cancelled when OnStage(after) is { } id => new LostWord(cancelled.Team, id),
        Event.WordHandedOver handed when OnStage(after) is { } id => new LostWord(handed.From, id),
        Event.TeamRenamed renamed => new Named(renamed.Team),
        Event.TeamStatusSet set => new CameOrWent(set.Team),
        Event.DeviceDismissed gone => new Dismissed(gone.Number),
        Event.MessageSent { Text.Length: > 0 } sent => new Told(sent.Team, sent.Text),
        _ => null,
    };

    /// <summary>Id of the question on stage; null when there is none.</summary>
    internal static string? OnStage(ContestState state) => state.Unpaused is Phase.OnStage stage ? state.QuestionOf(stage.Asked).Id : null;
}
