using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>What a team is doing in the question on stage.</summary>
public static class MarkWords
{
    /// <summary>What the marks of the judges come to.</summary>
    public static readonly Phrase Mean = new("得分", "Points");

    /// <summary>The mark in a word; empty for no mark.</summary>
    public static Phrase Of(TeamMark mark) => mark switch
    {
        TeamMark.Answering => new("答题中", "Answering"),
        TeamMark.Answered => new("已作答", "Answered"),
        TeamMark.LockedOut => new("犯规", "Foul"),
        TeamMark.Tried => new("已答过", "Had its try"),
        TeamMark.Cancelled => new("抢答已撤销", "Press taken back"),
        TeamMark.Out => new("出局", "Out"),
        TeamMark.Absent => new("缺席", "Absent"),
        TeamMark.Withdrawn => new("退赛", "Withdrawn"),
        TeamMark.Disqualified => new("取消资格", "Disqualified"),
        _ => Phrase.Same(""),
    };

    /// <summary>The mark in the shortest word that still says it; empty for no mark.</summary>
    public static Phrase Brief(TeamMark mark) => mark switch
    {
        TeamMark.Answering => new("答题", "now"),
        TeamMark.Answered => new("已答", "in"),
        TeamMark.LockedOut => new("犯规", "foul"),
        TeamMark.Tried => new("已答", "tried"),
        TeamMark.Cancelled => new("撤销", "taken back"),
        TeamMark.Out => new("出局", "out"),
        TeamMark.Absent => new("缺席", "absent"),
        TeamMark.Withdrawn => new("退赛", "gone"),
        TeamMark.Disqualified => new("取消", "disq."),
        _ => Phrase.Same(""),
    };

    /// <summary>The mark as one sign, for places where a word does not fit.</summary>
    public static string Glyph(TeamMark mark) => mark switch
    {
        TeamMark.Answering => "▶",
        TeamMark.Answered => "●",
        TeamMark.LockedOut => "✗",
        TeamMark.Tried => "○",
        TeamMark.Cancelled or TeamMark.Out or TeamMark.Absent or TeamMark.Withdrawn or TeamMark.Disqualified => "—",
        _ => "",
    };

    /// <summary>Name of the mark in class names; empty for no mark.</summary>
    public static string Key(TeamMark mark) => mark switch
    {
        TeamMark.Answering => "is-answering",
        TeamMark.Answered => "is-answered",
        TeamMark.LockedOut => "is-locked",
        TeamMark.Tried => "is-tried",
        TeamMark.Cancelled or TeamMark.Out or TeamMark.Absent or TeamMark.Withdrawn or TeamMark.Disqualified => "is-out",
        _ => "",
    };
}
