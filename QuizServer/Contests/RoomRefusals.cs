using QuizServer.Engine;

namespace QuizServer.Contests;

/// <summary>Refusals that come from the room, not from the rules. A tablet sends the same request again by itself after the first two; a desk does not, so they promise nothing.</summary>
internal static class RoomRefusals
{
    public static readonly Verdict Busy = new(false, "busy", new("服务器正忙，这次操作没有记录。", "The server is busy; this was not recorded."));
    public static readonly Verdict StorageDown = new(false, "storage-down", new("存储故障，这次操作没有记录。", "Storage failed; this was not recorded."));
    public static readonly Verdict Archived = new(false, "archived", new("这场比赛来自存档，只能查看。", "This contest came from an archive and can only be looked at."));
    public static readonly Verdict CodeTaken = new(false, "code-taken", new("这个比赛码已被使用。", "This code is in use."));
}
