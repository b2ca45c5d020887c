using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Screens.Photos;

/// <summary>How the instant of a press was found, and why a press was no part of its race, in words.</summary>
public static class PhotoReasons
{
    /// <summary>In a word or two.</summary>
    public static Phrase Brief(StampMark mark) => mark switch
    {
        StampMark.Claimed => new("按按下时刻", "by its stamp"),
        StampMark.Stalled => new("网络停顿", "link stalled"),
        StampMark.Ahead => new("设备钟偏快", "clock ahead"),
        StampMark.Unmeasured => new("未测网络", "not measured"),
        StampMark.Doubted => new("存疑", "doubted"),
        StampMark.Impossible => new("不可能", "impossible"),
        StampMark.ByArrival => new("按到达", "by arrival"),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    /// <summary>In a sentence.</summary>
    public static Phrase Of(StampMark mark) => mark switch
    {
        StampMark.Claimed => new("按设备记下的按下时刻计：它的网络需要这么多时间。", "By the device's own stamp: its link needs as much time."),
        StampMark.Stalled => new("按设备记下的按下时刻计：网络停顿了一下，偶尔允许。", "By the device's own stamp: its link stood still for a moment, as it may now and then."),
        StampMark.Ahead => new("按到达时刻计：设备声称的按下时刻比到达还晚。", "By its arrival: the device claims to have been pressed after that."),
        StampMark.Unmeasured => new("按到达时刻计：设备没有记下按下时刻，或它的网络还没测过。", "By its arrival: the device has no stamp, or its link was not measured."),
        StampMark.Doubted => new("按到达时刻计：网络不能解释它声称的提前，这样的停顿也太多。", "By its arrival: its link cannot explain how early it claims to be, and stalls too often."),
        StampMark.Impossible => new("按到达时刻计：它声称的按下时刻不可能，服务器此后还收到过这台设备的回应。", "By its arrival: the stamp cannot be true, for the server has heard the device since then."),
        StampMark.ByArrival => new("本环节按到达先后计。", "This round goes by the order of arrival."),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    /// <summary>A press that was no part of the race, in a word or two.</summary>
    public static Phrase Brief(PressPart part, bool isEarlier) => part switch
    {
        PressPart.FalseStart => new("抢跑", "false start"),
        PressPart.Frozen => new("过早，冻结", "too early, frozen"),
        PressPart.Behind when isEarlier => new("到得太晚，按得更早", "arrived late, pressed earlier"),
        PressPart.Behind => new("已有队抢到", "after the ruling"),
        PressPart.Cancelled => new("已撤销", "taken back"),
        PressPart.Late when isEarlier => new("太晚，声称更早", "too late, claims earlier"),
        PressPart.Late => new("到得太晚", "too late"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    /// <summary>The same in a sentence.</summary>
    public static Phrase Of(PressPart part, bool isEarlier) => part switch
    {
        PressPart.FalseStart => new("开放前按下，算抢跑。", "Pressed before the opening: a false start."),
        PressPart.Frozen => new("开放前按下，抢答器冻结片刻。", "Pressed before the opening: the buzzer was frozen for a moment."),
        PressPart.Behind when isEarlier => new("按得比抢到的队早，但先后已判定才到达：记录在案，不改变结果。", "Pressed before the winner, but arrived after the ruling: it is on record and changes nothing."),
        PressPart.Behind => new("先后已判定才到达。", "It arrived after the ruling."),
        PressPart.Cancelled => new("主持人撤销了这次抢答，不算犯规。", "The host took this press back; it is no foul."),
        PressPart.Late when isEarlier => new("到达时这道题已过；它声称比抢到的队按得早，未经核实，不改变结果。", "The question was over when it arrived; it claims to be earlier than the winner, which nothing supports. It changes nothing."),
        PressPart.Late => new("到达时这道题已过：记录在案，不改变结果。", "The question was over when it arrived: it is on record and changes nothing."),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };
}
