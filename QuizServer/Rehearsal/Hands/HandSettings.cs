using QuizContracts;

namespace QuizServer.Rehearsal.Hands;

/// <summary>What a simulated team and its tablets are like. Times are milliseconds.</summary>
/// <param name="Reaction">Time in the middle from the opening to the press of one who knows the answer, 100 to 10000.</param>
/// <param name="Spread">How far reactions lie apart, 0 to 5000.</param>
/// <param name="Skill">Questions out of a hundred that the team knows, 0 to 100.</param>
/// <param name="Latency">The least that a message is on its way, in either direction, 0 to 5000.</param>
/// <param name="Jitter">Nine of ten messages take no more than this beyond the latency, 0 to 5000.</param>
/// <param name="Loss">Messages out of a hundred that a lost packet holds back, 0 to 100.</param>
/// <param name="Stall">How long such a message is held back in the middle, 0 to 10000.</param>
/// <param name="Disconnects">How often the connection is lost in ten minutes, 0 to 60.</param>
/// <param name="Outage">How long it is lost in the middle, 0 to 60000.</param>
/// <param name="Skew">How far the tablet's own clock may be wrong, 0 to 86400000.</param>
/// <param name="Pace">So many times faster than people it answers once it may, 1 to 50. Reactions stay as they are.</param>
internal sealed record HandSettings(
    double Reaction = 230, double Spread = 60, double Skill = 70, double Latency = 5, double Jitter = 10, double Loss = 1, double Stall = 250, double Disconnects = 1, double Outage = 3000, double Skew = 5000, double Pace = 1)
{
    /// <summary>Each setting by its name on the command line.</summary>
    public static readonly IReadOnlyList<HandSetting> All =
    [
        new("reaction", new("反应（毫秒）", "Reaction (ms)"), new("知道答案的人从开抢到按下，居中值", "from the opening to the press of one who knows, in the middle"), 100, 10_000, settings => settings.Reaction, (settings, value) => settings with { Reaction = value }),
        new("spread", new("快慢之差（毫秒）", "Spread (ms)"), new("反应相差多远", "how far reactions lie apart"), 0, 5000, settings => settings.Spread, (settings, value) => settings with { Spread = value }),
        new("skill", new("水平（%）", "Skill (%)"), new("每百题知道多少题", "questions out of a hundred that a team knows"), 0, 100, settings => settings.Skill, (settings, value) => settings with { Skill = value }),
        new("latency", new("时延（毫秒）", "Latency (ms)"), new("每条消息单程至少用时", "the least that a message is on its way"), 0, 5000, settings => settings.Latency, (settings, value) => settings with { Latency = value }),
        new("jitter", new("抖动（毫秒）", "Jitter (ms)"), new("十条消息里九条最多再多用这些", "nine of ten messages take at most this beyond it"), 0, 5000, settings => settings.Jitter, (settings, value) => settings with { Jitter = value }),
        new("loss", new("丢包（%）", "Loss (%)"), new("每百条消息有多少条被卡住", "messages out of a hundred that are held back"), 0, 100, settings => settings.Loss, (settings, value) => settings with { Loss = value }),
        new("stall", new("卡住（毫秒）", "Stall (ms)"), new("卡住多久，居中值", "for how long, in the middle"), 0, 10_000, settings => settings.Stall, (settings, value) => settings with { Stall = value }),
        new("disconnects", new("断线（次/10 分钟）", "Lost connections"), new("每块平板每十分钟断线几次", "of each tablet in ten minutes"), 0, 60, settings => settings.Disconnects, (settings, value) => settings with { Disconnects = value }),
        new("outage", new("断线时长（毫秒）", "Outage (ms)"), new("每次断线多久，居中值", "how long a connection is lost, in the middle"), 0, 60_000, settings => settings.Outage, (settings, value) => settings with { Outage = value }),
        new("skew", new("时钟误差（毫秒）", "Clock error (ms)"), new("平板自己的时钟最多差多少", "how wrong a tablet's own clock may be"), 0, 86_400_000, settings => settings.Skew, (settings, value) => settings with { Skew = value }),
        new("pace", new("作答速度（倍）", "Pace (times)"), new("作答比真人快几倍；抢答的反应不变", "how much faster than people it answers; reactions stay"), 1, 50, settings => settings.Pace, (settings, value) => settings with { Pace = value }),
    ];

    /// <summary>The usual settings with some named ones; the first that is unknown or out of its range is named instead.</summary>
    public static (HandSettings Settings, Phrase? Refusal) With(HandSettings usual, IReadOnlyDictionary<string, double> named)
    {
        var settings = usual;
        foreach (var (name, value) in named)
        {
            if (All.FirstOrDefault(known => known.Name == name) is not { } setting)
            {
                return (usual, new($"没有这个设定：{name}。", $"There is no such setting: {name}."));
            }

            if (!(value >= setting.Least && value <= setting.Most))
            {
                return (usual, new($"“{setting.Label.Zh}”须为 {setting.Least:0} 到 {setting.Most:0}。", $"“{setting.Label.En}” is from {setting.Least:0} to {setting.Most:0}."));
            }

            settings = setting.With(settings, value);
        }

        return (settings, null);
    }
}

/// <summary>One setting of simulated teams.</summary>
/// <param name="Name">On the command line.</param>
/// <param name="Label">On a page.</param>
/// <param name="Hint">What it means.</param>
/// <param name="Least">Least value.</param>
/// <param name="Most">Greatest value.</param>
/// <param name="Of">Reads it.</param>
/// <param name="With">Changes it.</param>
internal sealed record HandSetting(string Name, Phrase Label, Phrase Hint, double Least, double Most, Func<HandSettings, double> Of, Func<HandSettings, double, HandSettings> With);
