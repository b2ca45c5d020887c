using QuizServer.Engine;

namespace QuizServer.Contests;

/// <summary>Refusals that come from the room, not from the rules. After the first two the same request may be sent again.</summary>
internal static class RoomRefusals
{
    public static readonly Verdict Busy = new(false, "busy", new("服务器正忙，正在重发。", "The server is busy; sending again."));
    public static readonly Verdict StorageDown = new(false, "storage-down", new("存储故障，没有记录；恢复后自动重发。", "Storage failed; nothing was recorded. It is sent again when storage is back."));
    public static readonly Verdict CodeTaken = new(false, "code-taken", new("这个比赛码已被使用。", "This code is in use."));
}
