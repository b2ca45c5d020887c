using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>What stands on the projector besides the call of the stage.</summary>
public static class ProjectorWords
{
    /// <summary>On a projector that is not full or not heard yet.</summary>
    public static readonly Phrase SetUp = new("按一下屏幕或任意键：全屏并开声音", "Press the screen or any key for full screen and sound");

    /// <summary>Over the pictures of the sponsors.</summary>
    public static readonly Phrase Sponsors = new("赞助鸣谢", "With thanks to our sponsors");

    /// <summary>How to come in.</summary>
    public static readonly Phrase Scan = new("扫码入座", "Scan to take a seat");

    /// <summary>Over the address.</summary>
    public static readonly Phrase OrOpen = new("或在浏览器打开", "or open in a browser");

    /// <summary>Over the code.</summary>
    public static readonly Phrase Code = new("比赛码", "Contest code");

    /// <summary>No new seats may be taken.</summary>
    public static readonly Phrase LobbyClosed = new("入座已结束", "Seats are closed");

    /// <summary>No press at all came before the buzzers closed, or no answer.</summary>
    public static readonly Phrase NobodyAnswered = new("无人作答", "Nobody answered");

    /// <summary>Before the hash that a draw's seed must have.</summary>
    public static readonly Phrase Commitment = new("承诺值 SHA-256", "Commitment, SHA-256");

    /// <summary>Before the seed of a draw.</summary>
    public static readonly Phrase Seed = new("种子", "Seed");

    /// <summary>Before the word that was said in the hall.</summary>
    public static readonly Phrase Word = new("现场口令", "Word from the hall");

    /// <summary>Which round it is.</summary>
    public static Phrase Round(RoundFace round) => new($"第 {round.Number} / {round.Count} 环节", $"Round {round.Number} of {round.Count}");

    /// <summary>Who picks from the board, and for whom.</summary>
    public static Phrase Picks(Answerer picker, Answerer? team)
    {
        var name = TeamWords.Answerer(picker);
        return team is null || team.Team == picker.Team
            ? new($"由 {name.Zh} 选题", $"{name.En} picks")
            : new($"由 {name.Zh} 为 {TeamWords.Answerer(team).Zh} 选题", $"{name.En} picks for {TeamWords.Answerer(team).En}");
    }

    /// <summary>Whose question it is.</summary>
    public static Phrase Turn(Answerer who)
    {
        var name = TeamWords.Answerer(who);
        return new($"本题由 {name.Zh} 作答", $"For {name.En}");
    }

    /// <summary>How far the winner was ahead of the next.</summary>
    public static Phrase Margin(decimal milliseconds)
    {
        var margin = NumberWords.Milliseconds(milliseconds);
        return new($"领先 {margin.Zh}", $"{margin.En} ahead");
    }

    /// <summary>How far another press was behind the winner; of one that was made before and came too late, how far ahead.</summary>
    public static string Behind(decimal milliseconds) => $"{NumberWords.Margin(milliseconds)} ms";

    /// <summary>How many answers are in.</summary>
    public static Phrase Answered(int answered, int teams) => new($"已作答 {answered} / {teams}", $"{answered} of {teams} answered");

    /// <summary>Over the nearest estimates.</summary>
    public static readonly Phrase Nearest = new("最接近的估数", "The nearest estimates");

    /// <summary>How far an estimate is off.</summary>
    public static Phrase Off(decimal off) => off == 0 ? new("分毫不差", "exact") : new($"相差 {NumberWords.Exact(off)}", $"off by {NumberWords.Exact(off)}");

    /// <summary>More teams than fit.</summary>
    public static Phrase More(int teams) => new($"另有 {teams} 队", $"and {teams} more");

    /// <summary>How many persons got which ruling.</summary>
    public static Phrase RuledPersons(Ruling ruling, int persons)
    {
        var word = RulingWords.Of(ruling);
        return new($"{word.Zh} {persons} 人", $"{persons} {word.En.ToLowerInvariant()}");
    }

    /// <summary>How many teams got which ruling.</summary>
    public static Phrase Ruled(Ruling ruling, int teams)
    {
        var word = RulingWords.Of(ruling);
        return new($"{word.Zh} {teams} 队", $"{teams} {word.En.ToLowerInvariant()}");
    }
}
