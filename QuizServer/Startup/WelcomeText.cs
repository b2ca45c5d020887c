using QuizServer.Realtime;

namespace QuizServer.Startup;

/// <summary>What the console prints for the person in front of it.</summary>
internal static class WelcomeText
{
    /// <summary>The path of an organiser's link.</summary>
    public static string EnterPath(string secret) => $"/host/enter/{secret}";

    /// <summary>Addresses, the QR code of the join page, and the organiser's link.</summary>
    public static string Of(IReadOnlyList<string> addresses, string? code, string secret)
    {
        var best = addresses.Count > 0 ? addresses[0] : "http://localhost:5080";
        var join = code is null ? best : $"{best}/join/{code}";
        return string.Join(Environment.NewLine, (string[])[
            "",
            "知识竞赛服务器已启动 · The contest server is running",
            "",
            "选手入口 · Contestants join at",
            .. addresses.Select(address => "  " + address + (code is null ? "" : $"/join/{code}")),
            "",
            JoinCard.QrText(join),
            "",
            "组织者链接（只能用一次）· The organiser's link (works once)",
            $"  {best}{EnterPath(secret)}",
            "",
            "按 Ctrl-C 停止 · Press Ctrl-C to stop",
            "",
        ]);
    }
}
