using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>Entries of the ledger in words.</summary>
internal static class LedgerWords
{
    public static Phrase Of(LedgerEntry entry)
    {
        var reason = Of(entry.Reason);
        return entry is { Round: { } round, Question: { } question }
            ? new($"{round + 1}-{question + 1} {reason.Zh}", $"{round + 1}-{question + 1} {reason.En}")
            : reason;
    }

    /// <summary>A ruling as the ledger calls it.</summary>
    public static Phrase Of(Ruling ruling) => ruling == Ruling.Void ? new("作废", "Void") : Of(Engine.Decisions.Rulings.ReasonOf(ruling));

    public static Phrase Of(LedgerReason reason) => reason switch
    {
        LedgerReason.Base => new("基础分", "Base score"),
        LedgerReason.Correct => new("正确", "Correct"),
        LedgerReason.Wrong => new("错误", "Wrong"),
        LedgerReason.Timeout => new("超时", "Timeout"),
        LedgerReason.Declined => new("弃权", "Declined"),
        LedgerReason.Steal => new("补答正确", "Right in a second chance"),
        LedgerReason.Foul => new("犯规", "False start"),
        LedgerReason.Overturn => new("改判", "Overturned"),
        LedgerReason.Partial => new("部分正确", "Right in part"),
        LedgerReason.Scored => new("评委评分", "Judges' marks"),
        LedgerReason.Streak => new("连对奖励", "Streak"),
        LedgerReason.Offence => new("违纪", "Breach of discipline"),
        LedgerReason.Floor => new("保底", "Floor"),
        LedgerReason.Manual => new("手动加减分", "Manual correction"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
