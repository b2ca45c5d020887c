using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Proof;

namespace QuizServer.Rehearsal.Promises;

/// <summary>What was promised, held against what happened.</summary>
internal static class PromiseCheck
{
    /// <summary>A reply that takes longer than this of the contest clock waits for something that it must not wait for.</summary>
    public static readonly TimeSpan LongestReply = TimeSpan.FromMilliseconds(50);

    /// <summary>All promises.</summary>
    /// <param name="entries">The journal.</param>
    /// <param name="last">The state in which the room ended.</param>
    /// <param name="isOver">The contest came to its final standings.</param>
    /// <param name="observed">What those saw who took part.</param>
    /// <param name="races">All races.</param>
    public static IReadOnlyList<Promise> All(IReadOnlyList<Entry> entries, ContestState last, bool isOver, Observations observed, IReadOnlyList<RunRace> races) =>
    [
        new("acknowledged", new("凡已向平板确认的抢答与作答，都在比赛记录里。", "Every press and answer that a tablet was told is accepted is in the journal."), [.. Unrecorded(entries, observed.AllAcknowledged)]),
        new("proven", new("比赛记录的校验链、重放与第二次计分都相符。", "The journal's chain, its replay and the second count of the points agree."), ContestProof.Of(entries).Faults),
        new("reopened", new("由记录重建的比赛与结束时完全相同。", "The contest that is rebuilt from the journal is the same as it ended."), [.. Different(entries, last)]),
        new("fair", new("在途短于等待时间、先后相差超过误差的抢答，由真正最先按下的队获得。", "Where all ways were shorter than the hold and the margin beyond the uncertainty, the team that truly pressed first won."), [.. races.Where(race => race.IsBroken).Select(Unfair)]),
        new("secret", new("揭晓之前，大屏与平板上没有出现答案、解析与出处。", "Nobody saw a key, an explanation or a source before the reveal."), observed.Leaks),
        new("prompt", new($"每次确认都即时返回（比赛时间不超过 {LongestReply.TotalMilliseconds:0} 毫秒）。", $"Every reply came at once, within {LongestReply.TotalMilliseconds:0} ms of the contest clock."), observed.LongestReply <= LongestReply
            ? []
            : [new($"最长的一次用了 {observed.LongestReply.TotalMilliseconds:0} 毫秒。", $"The longest took {observed.LongestReply.TotalMilliseconds:0} ms.")]),
        new("sound", new("比赛进行中没有出现故障。", "The room had no fault."), observed.Faults),
        new("finished", new("比赛进行到公布最终名次。", "The contest came to its final standings."), isOver ? [] : [new("比赛停在中途，没有公布最终名次。", "The contest stood still before its final standings.")]),
    ];

    private static IEnumerable<Phrase> Unrecorded(IReadOnlyList<Entry> entries, IReadOnlyList<Acknowledged> acknowledged)
    {
        var bySequence = new Dictionary<long, Entry>();
        foreach (var entry in entries)
        {
            bySequence[entry.Sequence] = entry;
        }

        foreach (var told in acknowledged.Where(told => told.Reply.Verdict.Accepted || told.Reply.Sequence > 0))
        {
            if (!bySequence.TryGetValue(told.Reply.Sequence, out var first) || first.RequestId != told.Request || first.Actor != told.Actor || !IsWhole(bySequence, told))
            {
                yield return new(
                    $"席位 {told.Seat} 对题目 {told.Question} 的{(told.IsPress ? "抢答" : "作答")}已确认，记录里没有。",
                    $"The {(told.IsPress ? "press" : "answer")} of seat {told.Seat} for question {told.Question} was acknowledged and is not in the journal.");
            }
        }
    }

    // What was settled first stands before it in the same decision.
    private static bool IsWhole(Dictionary<long, Entry> entries, Acknowledged told)
    {
        if (!told.Reply.Verdict.Accepted)
        {
            return true;
        }

        for (var sequence = told.Reply.Sequence; entries.TryGetValue(sequence, out var entry) && entry.Actor == told.Actor && (entry.RequestId is null || entry.RequestId == told.Request); sequence++)
        {
            switch (EventCodec.Read(entry.Type, entry.Payload))
            {
                case Event.BuzzerPressed press when told.IsPress && press.Seat == told.Seat:
                case Event.AudiencePressed audience when told.IsPress && audience.Number == told.Seat.Member:
                case Event.AnswerGiven answer when !told.IsPress && answer.Seat == told.Seat:
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<Phrase> Different(IReadOnlyList<Entry> entries, ContestState last)
    {
        var (state, fault) = ReplayCheck.Of(entries);
        if (fault is { } stuck)
        {
            yield return stuck;
        }
        else if (state is null || StateText.Of(state) != StateText.Of(last))
        {
            yield return new("重建的比赛与结束时的不同。", "The rebuilt contest differs from the one that ended.");
        }
    }

    private static Phrase Unfair(RunRace race) => new(
        $"题目 {race.Question}：{race.True} 号台最先按下，早 {Ms(race.Margin)} 毫秒（误差 {Ms(race.Uncertainty)}），却{(race.Winner is { } winner ? $"判给 {winner} 号台" : "判为难分先后")}。",
        $"Question {race.Question}: table {race.True} pressed first by {Ms(race.Margin)} ms (uncertainty {Ms(race.Uncertainty)}), but {(race.Winner is { } other ? $"table {other} won" : "a dead heat was found")}.");

    private static string Ms(TimeSpan? time) => time is { } span ? span.TotalMilliseconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "–";
}
