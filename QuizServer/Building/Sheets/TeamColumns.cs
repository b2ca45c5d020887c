using QuizServer.Banks.Formats.Tables;

namespace QuizServer.Building.Sheets;

/// <summary>What the columns of a sheet of teams are.</summary>
/// <param name="Name">队名</param>
/// <param name="Table">桌号; null where there is none.</param>
/// <param name="Seats">座位, their number; null where there is none.</param>
/// <param name="Members">队员1, 队员2 and so on.</param>
internal sealed record TeamColumns(int Name, int? Table, int? Seats, IReadOnlyList<int> Members)
{
    // The first that a sheet has: where there is a team and an organisation, the team is meant.
    private static readonly string[] Names = ["队名", "队伍", "队伍名称", "代表队", "参赛队", "参赛队伍", "单位", "单位名称", "参赛单位", "team", "teamname", "name"];
    private static readonly string[] Tables = ["桌号", "台号", "桌", "台", "table", "number"];
    private static readonly string[] SeatNumbers = ["座位", "座位数", "席位", "席位数", "平板数", "seats"];
    private static readonly string[] MemberNames = ["队员", "队长", "选手", "成员", "姓名", "member", "captain", "player"];

    /// <summary>The columns, where a row is the headings; null where it is not.</summary>
    public static TeamColumns? Of(SheetRow row)
    {
        var headings = Enumerable.Range(0, row.Cells.Count).Select(column => Folded(row[column])).ToList();
        int? At(string[] names) => names.Select(name => headings.IndexOf(name)).Where(column => column >= 0).Select(column => (int?)column).FirstOrDefault();
        return At(Names) is { } name
            ? new TeamColumns(name, At(Tables), At(SeatNumbers), [.. headings.Index().Where(heading => heading.Index != name && MemberNames.Contains(heading.Item.TrimEnd(Ordinals))).Select(heading => heading.Index)])
            : null;
    }

    private static char[] Ordinals => [.. "0123456789一二三四五六七八九十"];

    private static string Folded(string heading) => string.Concat(heading.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('*' or '：' or ':'))).ToLowerInvariant();
}
