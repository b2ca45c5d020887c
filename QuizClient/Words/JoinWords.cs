using QuizContracts;

namespace QuizClient.Words;

/// <summary>What stands on the pages that lead to a seat.</summary>
public static class JoinWords
{
    /// <summary>Name of the product.</summary>
    public static readonly Phrase Product = new("知识竞赛", "Quiz");

    /// <summary>Head of the first page.</summary>
    public static readonly Phrase EnterCode = new("输入比赛码", "Enter the contest code");

    /// <summary>Where to find the code.</summary>
    public static readonly Phrase CodeHint = new("六位比赛码就在大屏幕上。", "The six characters are on the big screen.");

    /// <summary>Label of the field.</summary>
    public static readonly Phrase Code = new("比赛码", "Contest code");

    /// <summary>Sends the code.</summary>
    public static readonly Phrase Enter = new("进入", "Enter");

    /// <summary>What a tap does.</summary>
    public static readonly Phrase SeatHint = new("点一下自己的席位即可入座。", "Tap your seat to sit down.");

    /// <summary>The seat cannot be taken.</summary>
    public static readonly Phrase Taken = new("已有人", "Taken");

    /// <summary>The seat may be taken.</summary>
    public static readonly Phrase Free = new("空位", "Free");

    /// <summary>The seat is taken or closed to newcomers.</summary>
    public static readonly Phrase Shut = new("不可选", "Unavailable");

    /// <summary>This seat's tablet speaks for the team.</summary>
    public static readonly Phrase Captain = new("队长", "Captain");

    /// <summary>No new seats may be taken.</summary>
    public static readonly Phrase Closed = new("入座已结束", "Seats are closed");

    /// <summary>What to do when seats are closed.</summary>
    public static readonly Phrase ClosedHint = new("需要换平板时，请告诉工作人员。", "To change a tablet, please tell the organisers.");

    /// <summary>There is no such contest.</summary>
    public static readonly Phrase NotFound = new("没有找到这场比赛", "No such contest");

    /// <summary>What to do about it.</summary>
    public static readonly Phrase NotFoundHint = new("请核对大屏幕上的比赛码。", "Please check the code on the big screen.");

    /// <summary>Back to the first page.</summary>
    public static readonly Phrase Again = new("重新输入比赛码", "Enter a code again");

    /// <summary>A seat in words.</summary>
    public static Phrase Seat(SeatId seat) => TeamWords.Member(seat.Member);
}
