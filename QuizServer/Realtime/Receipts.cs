using QuizContracts;
using QuizContracts.Hub;
using QuizServer.Contests;
using QuizServer.Engine;

namespace QuizServer.Realtime;

/// <summary>Replies in the asker's language.</summary>
internal static class Receipts
{
    private static readonly Phrase Unreadable = new("这条消息无法识别，请刷新页面。", "This message cannot be read. Please reload the page.");

    public static Receipt Of(Reply reply, Language language) =>
        new(reply.Verdict.Accepted, reply.Verdict.Code, reply.Verdict.Sentence.In(language), reply.Sequence);

    public static Receipt BadMessage(Language language) => new(false, "bad-message", Unreadable.In(language), 0);
}

/// <summary>Why a connection ends, in words.</summary>
internal static class Farewells
{
    public static Farewell NoPass(Language language) =>
        new("no-pass", new Phrase("这个席位不属于这台设备，请重新入座。", "This seat does not belong to this device. Please join again.").In(language));

    public static Farewell Elsewhere(Language language) =>
        new("elsewhere", new Phrase("这个席位已在另一处打开，本页停用。", "This seat was opened elsewhere; this page has stopped.").In(language));

    public static Farewell Wiped(Language language) =>
        new("wiped", new Phrase("彩排已结束，数据已清除。", "The rehearsal is over and its data are wiped.").In(language));

    public static Farewell Dismissed(Language language) => new(Refusals.Dismissed.Code, Refusals.Dismissed.Sentence.In(language));

    public static Farewell Freed(Language language) =>
        new("freed", new Phrase("主持人已释放这个席位，请重新入座。", "The host has freed this seat. Please join again.").In(language));
}
