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
    /// <summary>Each setting by its name on the command line, with its range and how it is set.</summary>
    public static readonly IReadOnlyList<(string Name, double Least, double Most, Func<HandSettings, double, HandSettings> With)> All =
    [
        ("reaction", 100, 10_000, (settings, value) => settings with { Reaction = value }),
        ("spread", 0, 5000, (settings, value) => settings with { Spread = value }),
        ("skill", 0, 100, (settings, value) => settings with { Skill = value }),
        ("latency", 0, 5000, (settings, value) => settings with { Latency = value }),
        ("jitter", 0, 5000, (settings, value) => settings with { Jitter = value }),
        ("loss", 0, 100, (settings, value) => settings with { Loss = value }),
        ("stall", 0, 10_000, (settings, value) => settings with { Stall = value }),
        ("disconnects", 0, 60, (settings, value) => settings with { Disconnects = value }),
        ("outage", 0, 60_000, (settings, value) => settings with { Outage = value }),
        ("skew", 0, 86_400_000, (settings, value) => settings with { Skew = value }),
        ("pace", 1, 50, (settings, value) => settings with { Pace = value }),
    ];
}
