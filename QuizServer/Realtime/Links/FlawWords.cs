using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Realtime.Links;

/// <summary>What is wrong with a device, and what to do about it, in words.</summary>
internal static class FlawWords
{
    private static readonly double Believed = (Stamping.LongestPlainWay + Stamping.Slack).TotalMilliseconds;

    /// <summary>What is wrong.</summary>
    public static Phrase Of(DeviceFlaw flaw, Fitness fitness) => flaw switch
    {
        DeviceFlaw.Gone => new("没有连接", "Not connected"),
        DeviceFlaw.Silent => new("连着，但 5 秒没有回应", "Connected, but no answer for 5 seconds"),
        DeviceFlaw.Hidden => new("页面不在前台，或屏幕已关", "The page is hidden, or the screen is off"),
        DeviceFlaw.Unmeasured => new("网络正在测量", "The link is being measured"),
        DeviceFlaw.Untold => new("还没有报告自己的情况", "It has told nothing of itself yet"),
        DeviceFlaw.SlowLink when fitness == Fitness.NoGo => new($"网络很慢：按键最多校正 {Believed} 毫秒", $"A very slow link: presses are corrected by at most {Believed} ms"),
        DeviceFlaw.SlowLink => new($"网络偏慢：按键最多校正 {Believed} 毫秒", $"A slow link: presses are corrected by at most {Believed} ms"),
        DeviceFlaw.UnsteadyLink when fitness == Fitness.NoGo => new("网络很不稳：按键可能在判定之后才到", "A very unsteady link: presses may arrive after the ruling"),
        DeviceFlaw.UnsteadyLink => new("网络不稳，时快时慢", "An unsteady link"),
        DeviceFlaw.LossyLink when fitness == Fitness.NoGo => new("网络丢失严重", "The link loses much"),
        DeviceFlaw.LossyLink => new("网络有丢失", "The link loses something"),
        DeviceFlaw.LowBattery when fitness == Fitness.NoGo => new("电量将尽", "The battery is nearly empty"),
        DeviceFlaw.LowBattery => new("电量偏低，没有充电", "The battery is low and not being charged"),
        DeviceFlaw.MaySleep => new("屏幕可能自动熄灭", "The screen may go dark by itself"),
        DeviceFlaw.Untouched => new("抢答器还没有试按", "Its buzzer was not tried yet"),
        DeviceFlaw.OtherVersion => new("页面是另一个版本", "Its page is of another version"),
        DeviceFlaw.OddPresses => new("它声称的按键时刻网络不能解释", "Its link cannot explain when it claims to have been pressed"),
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, null),
    };

    /// <summary>What to do about it.</summary>
    public static Phrase Remedy(DeviceFlaw flaw) => flaw switch
    {
        DeviceFlaw.Gone => new("打开平板上的页面，查看 Wi-Fi", "Open the page on the tablet, and look at its Wi-Fi"),
        DeviceFlaw.Silent => new("看平板是否离开 Wi-Fi 或死机；刷新页面", "See whether it has left the Wi-Fi or is stuck; reload the page"),
        DeviceFlaw.Hidden => new("点亮屏幕，回到比赛页面", "Wake the screen, and go back to the page"),
        DeviceFlaw.Unmeasured => new("等几秒再看", "Look again in some seconds"),
        DeviceFlaw.Untold => new("等几秒；仍如此就刷新页面", "Wait some seconds, then reload the page"),
        DeviceFlaw.SlowLink => new("靠近路由器或改用 5 GHz；看过属实可放行，此后按它实测的网络时间计", "Move nearer to the router or to 5 GHz; or let it pass: its whole measured way is believed then"),
        DeviceFlaw.UnsteadyLink => new("靠近路由器，换信道，关掉其他上网的程序", "Move nearer to the router, change the channel, stop what else uses the Wi-Fi"),
        DeviceFlaw.LossyLink => new("靠近路由器，换信道；仍如此就换平板", "Move nearer to the router or change the channel; otherwise take another tablet"),
        DeviceFlaw.LowBattery => new("接上电源", "Plug it in"),
        DeviceFlaw.MaySleep => new("在系统设置里关掉自动锁屏，或在等候页试按一次", "Switch off auto-lock in its settings, or try its buzzer in the lobby"),
        DeviceFlaw.Untouched => new("在等候页按一下“试一下抢答器”；抢答过一次也算", "Press the test buzzer in the lobby; a press in a race counts too"),
        DeviceFlaw.OtherVersion => new("刷新页面", "Reload the page"),
        DeviceFlaw.OddPresses => new("看判读图；查这台平板和它的网络", "Look at the photo finish, the tablet and its link"),
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, null),
    };
}
