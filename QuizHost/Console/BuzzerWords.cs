using QuizContracts;

namespace QuizHost.Console;

/// <summary>Words of the desk's keys and gamepads.</summary>
public static class BuzzerWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("键盘/手柄抢答", "Keys and gamepads as buzzers");
    public static readonly Phrase Test = new("按键测试：按一下 1 到 8，台号亮一下。比赛中就是抢答。", "Key test: press 1 to 8 and the table's number lights up. In a race it is a buzz.");
    public static readonly Phrase Each = new("每个手柄一桌", "A table per gamepad");
    public static readonly Phrase Buttons = new("每个按钮一桌", "A table per button");
    public static readonly Phrase Gamepads = new("已接手柄", "Gamepads");
    public static readonly Phrase Lost = new("还没连上服务器，按键会在连上后送出。", "Not connected yet: presses are sent as soon as it is.");
#pragma warning restore CS1591
}
