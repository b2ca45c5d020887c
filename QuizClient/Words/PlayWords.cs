using QuizContracts;

namespace QuizClient.Words;

/// <summary>What stands on a contestant's tablet besides its notice.</summary>
public static class PlayWords
{
    /// <summary>On the buzz button.</summary>
    public static readonly Phrase Buzz = new("抢答", "BUZZ");

    /// <summary>Looks again, on a page without a script.</summary>
    public static readonly Phrase Again = new("刷新", "Look again");

    /// <summary>Under the button before the opening.</summary>
    public static readonly Phrase NotYet = new("尚未开放", "Not open yet");

    /// <summary>Under the button after the opening.</summary>
    public static readonly Phrase Open = new("已开放", "Open");

    /// <summary>Under the button in the lobby, where a press is a test.</summary>
    public static readonly Phrase TryBuzzer = new("试一下抢答器", "Try your buzzer");

    /// <summary>The same after a press.</summary>
    public static readonly Phrase BuzzerWorks = new("✓ 按键正常", "✓ Your buzzer works");

    /// <summary>Sends the answer.</summary>
    public static readonly Phrase Submit = new("提交答案", "Submit answer");

    /// <summary>Protests against the ruling on the team's own answer.</summary>
    public static readonly Phrase Protest = new("申诉：我队答对了", "Protest: we were right");

    /// <summary>Beside the right option.</summary>
    public static readonly Phrase Right = new("正确答案", "Right answer");

    /// <summary>Beside the one field of a typed answer.</summary>
    public static readonly Phrase Answer = new("答案", "Answer");

    /// <summary>How an order is given.</summary>
    public static readonly Phrase OrderHint = new("按正确次序逐个点选，再点一次撤回；也可拖动右侧的 ≡，或用方向键移动", "Tap them in their order; tap again to take one back. Or drag them by ≡, or move them with the arrow keys");

    /// <summary>How pairs are joined.</summary>
    public static readonly Phrase PairHint = new("先点左边，再点右边的对应项", "Tap one on the left, then its match on the right");

    /// <summary>Said once to whoever does not see the clock.</summary>
    public static readonly Phrase Soon = new("时间快到了", "Time is nearly over");

    /// <summary>In a list without a script, before anything is chosen.</summary>
    public static readonly Phrase Choose = new("请选择", "Choose");

    /// <summary>One of the blanks.</summary>
    public static Phrase Blank(int number) => new($"第 {number} 空", $"Blank {number}");

    /// <summary>One place in an order.</summary>
    public static Phrase Place(int number) => new($"第 {number} 位", $"Place {number}");

    /// <summary>Name of the form for a screen reader.</summary>
    public static readonly Phrase Options = new("选项", "Options");
}
