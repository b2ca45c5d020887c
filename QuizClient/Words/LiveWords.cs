using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QuizContracts;

namespace QuizClient.Words;

/// <summary>Sentences that the page script shows by itself.</summary>
public static class LiveWords
{
    /// <summary>The connection is gone for a while.</summary>
    public static readonly Phrase Lost = new("连接断开，正在重连…", "Connection lost, reconnecting…");

    /// <summary>An answer is on its way.</summary>
    public static readonly Phrase Sending = new("正在发送…", "Sending…");

    /// <summary>A press or an answer waits for the connection.</summary>
    public static readonly Phrase Unsent = new("还没有送达，连上后自动重发。", "Not delivered yet. It is sent again once connected.");

    /// <summary>The page is over and does not come back by itself.</summary>
    public static readonly Phrase Left = new("本页已停止。", "This page has stopped.");

    /// <summary>Opens the team's own past questions.</summary>
    public static readonly Phrase History = HistoryWords.Title;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>All of them as the JSON of <c>data-words</c>.</summary>
    public static string Json(Language language) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["lost"] = Lost.In(language),
            ["sending"] = Sending.In(language),
            ["unsent"] = Unsent.In(language),
            ["left"] = Left.In(language),
            ["history"] = History.In(language),
        },
        Readable);
}
