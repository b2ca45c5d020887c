using System.Globalization;
using QuizClient.Words;
using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Photos;

/// <summary>Words of the photo finish.</summary>
public static class PhotoWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("抢答判读图", "Photo finish");
    public static readonly Phrase None = new("还没有判定过的抢答。", "No race is decided yet.");
    public static readonly Phrase Missing = new("没有这场比赛。", "There is no such contest.");
    public static readonly Phrase Csv = new("下载表格（CSV）", "Download as CSV");
    public static readonly Phrase Page = new("下载可打印的网页", "Download a page to print");
    public static readonly Phrase Print = new("打印", "Print");
    public static readonly Phrase Show = new("给全场看判读图", "Show the photo finish");
    public static readonly Phrase Hide = new("收起判读图", "Put the photo finish away");
    public static readonly Phrase All = new("全部判读图", "All photo finishes");
    public static readonly Phrase Opening = new("开放", "open");
    public static readonly Phrase ArrivalKey = new("到达", "arrival");
    public static readonly Phrase InstantKey = new("按下 ± 误差", "press ± error");
    public static readonly Phrase ClaimKey = new("未采信的时刻", "not believed");
    public static readonly Phrase Zoom = new("与最先相差毫秒", "ms after the first");
    public static readonly Phrase Tied = new("难分先后", "dead heat");
    public static readonly Phrase Look = new("请看判读图", "See the photo finish");
    public static readonly Phrase Table = new("台号", "Table");
    public static readonly Phrase Arrived = new("到达", "Arrival");
    public static readonly Phrase Claimed = new("声称按下", "Claimed");
    public static readonly Phrase Instant = new("按下", "Press");
    public static readonly Phrase Error = new("± 误差", "± error");
    public static readonly Phrase Margin = new("相差", "Margin");
    public static readonly Phrase RoundTrip = new("往返", "Round trip");
    public static readonly Phrase Reason = new("说明", "Why");
    public static readonly Phrase Units = new("时刻以毫秒计，从开放抢答起算。", "Times are milliseconds after the opening.");
    public static readonly Phrase Vouched = new("人工核准", "vouched for");

    public static Phrase Race(PhotoFinish photo) => new($"第 {photo.Round} 环节 {photo.RoundTitle} · 第 {photo.Question} 题", $"Round {photo.Round}, {photo.RoundTitle} · question {photo.Question}");

    public static Phrase Number(PhotoFinish photo) => new($"第 {photo.Number} 次抢答", $"Race {photo.Number}");

    public static Phrase From(PhotoOpening opening) => opening switch
    {
        PhotoOpening.Reading => new("读题后毫秒", "ms of reading"),
        PhotoOpening.Never => new("首次按下后毫秒", "ms after the first press"),
        _ => new("开放后毫秒", "ms after opening"),
    };

    public static Phrase Before(decimal moment) => new($"◂ 开放在 {Seconds(moment)} 秒前", $"◂ opened {Seconds(moment)} s before");

    public static Phrase Hold(int milliseconds) => new($"等待 {milliseconds} 毫秒", $"hold {milliseconds} ms");

    /// <summary>What race it was besides: its hold, and who ran in it.</summary>
    public static Phrase Terms(PhotoFinish photo)
    {
        var order = photo.IsByArrival ? new Phrase("按到达先后", "by arrival") : new Phrase($"按按下时刻，等待 {photo.HoldMs} 毫秒", $"by the instant, hold {photo.HoldMs} ms");
        var among = photo.Among.Count == 0 ? Phrase.Same("") : new($"，只由 {string.Join("、", photo.Among)} 号台再抢", $", only tables {string.Join(", ", photo.Among)}");
        var opening = photo.Opening switch { PhotoOpening.Reading => new("，读题时可抢", ", while read"), PhotoOpening.Never => new("，没有开放", ", never opened"), _ => Phrase.Same("") };
        return new(order.Zh + among.Zh + opening.Zh, order.En + among.En + opening.En);
    }

    /// <summary>What stands beside a team's lane.</summary>
    public static Phrase Beside(PhotoFinish photo, PhotoPress press)
    {
        var isTied = photo.Heat.Contains(press.Team) && press.Part == PressPart.Counted;
        return press.Part switch
        {
            PressPart.Counted when photo.Winner == press.Team => isTied ? new("并列，作答", "tied, answers") : new("最先", "first"),
            PressPart.Counted when isTied => new($"{NumberWords.Margin(press.Margin ?? 0)} 并列", $"{NumberWords.Margin(press.Margin ?? 0)} tied"),
            PressPart.Counted => Phrase.Same(NumberWords.Margin(press.Margin ?? 0)),
            PressPart.Behind => new($"{NumberWords.Margin(press.Margin ?? 0)} 太晚", $"{NumberWords.Margin(press.Margin ?? 0)} late"),
            PressPart.FalseStart => new("抢跑", "false start"),
            PressPart.Frozen => new("过早", "too early"),
            PressPart.Cancelled => new("已撤销", "taken back"),
            _ => new("太晚", "too late"),
        };
    }

    /// <summary>Milliseconds with one decimal.</summary>
    public static string Plain(decimal milliseconds) => NumberWords.Score(decimal.Round(milliseconds, 1));

    private static string Seconds(decimal milliseconds) => (milliseconds / 1000).ToString("0.0", CultureInfo.InvariantCulture);
#pragma warning restore CS1591
}
