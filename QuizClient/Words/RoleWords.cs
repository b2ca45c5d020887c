using QuizContracts;
using QuizContracts.Desks;

namespace QuizClient.Words;

/// <summary>What accounts may do, in words.</summary>
public static class RoleWords
{
    /// <summary>The roles that an account can be given, in the order of what they may.</summary>
    public static readonly IReadOnlyList<DeskRoles> Each = [DeskRoles.Organiser, DeskRoles.Host, DeskRoles.Author, DeskRoles.Reviewer, DeskRoles.Judge];

    private static readonly Phrase None = new("没有角色", "no role");

    /// <summary>Name of one role.</summary>
    public static Phrase Of(DeskRoles role) => role switch
    {
        DeskRoles.Organiser => new("组织者", "Organiser"),
        DeskRoles.Host => new("主持人", "Host"),
        DeskRoles.Author => new("出题人", "Author"),
        DeskRoles.Reviewer => new("审题人", "Reviewer"),
        DeskRoles.Judge => new("评委", "Judge"),
        _ => None,
    };

    /// <summary>What one role may do.</summary>
    public static Phrase Meaning(DeskRoles role) => role switch
    {
        DeskRoles.Organiser => new("可以做一切，包括管理账号", "may do everything, accounts included"),
        DeskRoles.Host => new("主持比赛：控台、大屏、规则、评委链接", "drives contests: console, projector, regulation, judges' links"),
        DeskRoles.Author => new("在题库中出题", "writes questions in banks"),
        DeskRoles.Reviewer => new("审核题库中的题", "reviews questions in banks"),
        DeskRoles.Judge => new("查看比赛列表和规则，看不到题目与答案", "sees the contests and their regulations, no questions and no answers"),
        _ => new("只能修改自己的账号", "may change nothing but the own account"),
    };

    /// <summary>Names of several roles.</summary>
    public static Phrase Names(DeskRoles roles)
    {
        var names = Each.Where(role => roles.HasFlag(role)).Select(Of).ToList();
        return names.Count == 0 ? None : Phrase.Join(new("、", ", "), names);
    }
}
