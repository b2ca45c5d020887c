using System.Globalization;
using QuizContracts;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizHost.Console;

namespace QuizHost.Readiness;

/// <summary>Words of the readiness board (设备就绪).</summary>
public static class ReadinessWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("设备就绪", "Device readiness");
    public static readonly Phrase Brief = new("设备", "Devices");
    public static readonly Phrase Missing = new("没有这场比赛", "There is no such contest");
    public static readonly Phrase None = new("还没有设备入座。", "No device has taken a seat yet.");
    public static readonly Phrase NoTrouble = new("没有要处理的设备。", "No device needs anything.");
    public static readonly Phrase Pass = new("放行", "Let pass");
    public static readonly Phrase TakeBack = new("收回放行", "Take back");
    public static readonly Phrase Why = new("理由", "Reason");
    public static readonly Phrase WhyHint = new("如：已换备用平板", "Such as: looked at it");
    public static readonly Phrase Cancel = new("取消", "Cancel");
    public static readonly Phrase PassHint = new(
        "放行只对列出的问题有效；变得更差、断线或页面隐藏时仍会显示。记入比赛记录。",
        "It holds for what is listed; what becomes worse, and a device that goes away, is still shown. It goes on record.");
    public static readonly Phrase PassSlow = new(
        "放行慢网络后，裁决按它实测的整段网络时间校正它的按键。只放行你亲眼看过的设备。",
        "Once a slow link passes, its presses are corrected by its whole measured way. Let pass only what you have looked at.");
    public static readonly Phrase RoundTrip = new("往返", "Round trip");
    public static readonly Phrase RoundTripHint = new("最小 / 中位 / 95% 以内，毫秒", "Smallest / median / 95% within, ms");
    public static readonly Phrase Loss = new("丢失", "Lost");
    public static readonly Phrase Clock = new("时钟", "Clock");
    public static readonly Phrase Battery = new("电量", "Battery");
    public static readonly Phrase Charging = new("充电中", "charging");
    public static readonly Phrase Touch = new("试按", "Touch");
    public static readonly Phrase Sound = new("声音", "Sound");
    public static readonly Phrase On = new("可用", "on");
    public static readonly Phrase Off = new("未解锁", "locked");
    public static readonly Phrase Awake = new("常亮", "Kept lit");
    public static readonly Phrase Screen = new("页面", "Page");
    public static readonly Phrase Version = new("版本", "Version");
    public static readonly Phrase Passed = new("已放行", "passed");
#pragma warning restore CS1591

    /// <summary>In a word; the shape beside it says the same.</summary>
    public static Phrase Of(Fitness fitness) => fitness switch
    {
        Fitness.Go => new("就绪", "Go"),
        Fitness.Doubtful => new("留意", "Doubtful"),
        Fitness.NoGo => new("不可用", "No-go"),
        _ => throw new ArgumentOutOfRangeException(nameof(fitness), fitness, null),
    };

    /// <summary>A shape of its own for each, since colours alone are not seen by everyone.</summary>
    public static string Shape(Fitness fitness) => fitness switch { Fitness.Go => "●", Fitness.Doubtful => "▲", _ => "✕" };

    /// <summary>How bad it is on the whole.</summary>
    public static Fitness Worst(DeviceBoard board) => board.NoGo > 0 ? Fitness.NoGo : board.Doubtful > 0 || board.All == 0 ? Fitness.Doubtful : Fitness.Go;

    /// <summary>So many of all are ready.</summary>
    public static Phrase Sum(DeviceBoard board) => board.All == 0 ? new("还没有设备", "none yet") : new($"{board.Ready} / {board.All} 就绪", $"{board.Ready} of {board.All} ready");

    /// <summary>So many are as bad as this.</summary>
    public static Phrase Count(Fitness fitness, int count) => new($"{count} 台{Of(fitness).Zh}", $"{count} {Of(fitness).En.ToLowerInvariant()}");

    /// <summary>Tables without a device.</summary>
    public static Phrase Empty(IReadOnlyList<int> tables) => new($"还没有设备的台：{string.Join('、', tables)}", $"Tables without a device: {string.Join(", ", tables)}");

    /// <summary>What keeps a screen lit.</summary>
    public static Phrase AwakeBy(string awake) => awake switch
    {
        DeviceReport.Lock => new("系统锁", "by a lock"),
        DeviceReport.Film => new("影片", "by a film"),
        _ => new("否", "no"),
    };

    /// <summary>More devices that need something.</summary>
    public static Phrase More(int count) => new($"另有 {count} 台", $"{count} more");

    /// <summary>Who let it pass, and why.</summary>
    public static Phrase By(DevicePass passed) => new($"{ConsoleWords.By(passed.By).Zh} 放行：{passed.Reason}", $"{ConsoleWords.By(passed.By).En} let it pass: {passed.Reason}");

    /// <summary>Milliseconds; a dash while they are not known.</summary>
    public static string Ms(double? milliseconds) => milliseconds?.ToString(milliseconds < 10 ? "0.#" : "0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A share; a dash while it is not known.</summary>
    public static string Share(double? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100:0.#} %") : "–";
}
