using QuizClient.Words;
using QuizContracts;

namespace QuizHost.Jury;

/// <summary>Words of a judge's page.</summary>
public static class JuryWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("评委页", "Judge's page");
    public static readonly Phrase Chief = new("主评委", "Chief judge");
    public static readonly Phrase Withdrawn = new("这个评委链接已收回，本页不再有效。请向组织者索取新的链接。", "This judge's link was withdrawn, and this page does nothing any more. Ask the organiser for a new link.");
    public static readonly Phrase Mark = new("评分", "Mark");
    public static readonly Phrase NothingToMark = new("现在没有要评分的答案。", "There is no answer to mark now.");
    public static readonly Phrase NotYet = new("请等选手开始作答。", "Wait until the answer begins.");
    public static readonly Phrase Barred = new("按回避规定，你不为这支队伍评分。", "You are barred and do not mark this team.");
    public static readonly Phrase Submit = new("提交评分", "Submit the mark");
    public static readonly Phrase Change = new("更改评分", "Change the mark");
    public static readonly Phrase NoOwn = new("你还没有评分", "You have not marked yet");
    public static readonly Phrase Records = new("判定与申诉", "Rulings and protests");

    public static Phrase Own(decimal mark) => new($"你已评 {NumberWords.Score(mark)} 分", $"Your mark: {NumberWords.Score(mark)}");

    public static Phrase Range(decimal most) => new($"0 至 {NumberWords.Score(most)} 分", $"0 to {NumberWords.Score(most)}");

    public static Phrase Judge(int number, string name, bool isChief) => new(
        isChief ? $"{number} 号评委 {name}（主评委）" : $"{number} 号评委 {name}",
        isChief ? $"Judge {number}, {name} (chief judge)" : $"Judge {number}, {name}");
#pragma warning restore CS1591
}
