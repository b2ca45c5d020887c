using QuizServer.Contests;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Screens.Results;

namespace QuizServer.Reports;

/// <summary>Reads from the journal of a contest what its results need besides its state.</summary>
internal sealed class ResultJournal(QuizDatabase database)
{
    // Not those that come by the thousand: the state has the answers.
    private static readonly string[] Types =
    [
        "round-started/1", "contest-finished/1", "question-shown/1", "word-given/1", "answering-started/1", "answer-ended/1", "contest-paused/1", "contest-resumed/1",
        "answer-ruled/1", "answers-ruled/1", "points-entered/1", "question-voided/1", "protest-decided/1", "ruling-overturned/1", "key-corrected/1", "question-swapped/1",
        "mark-corrected/1", "foul-forgiven/1", "offence-made/1", "team-status-set/1", "member-substituted/1", "step-undone/1", "results-published/1", "results-withdrawn/1",
    ];

    /// <summary>What it says up to a picture of the contest: a later entry may speak of rulings that the picture has not.</summary>
    public ResultLog Read(IContestRoom room, Snapshot now)
    {
        // The journal of a rehearsal is another, and short.
        if (room.IsRehearsal)
        {
            return Of(room.Record().Where(entry => entry.Sequence <= now.Sequence && Types.Contains(entry.Type)));
        }

        using var connection = database.OpenReader();
        return Of(EventRows.OfTypes(connection, room.Code, now.Sequence, Types));
    }

    private static ResultLog Of(IEnumerable<Entry> entries) =>
        ResultLog.Of(entries.Select(entry => new LoggedEvent(EventCodec.Read(entry.Type, entry.Payload), entry.Clock, entry.At)));
}
