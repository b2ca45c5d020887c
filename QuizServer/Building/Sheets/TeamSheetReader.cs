using System.Globalization;
using QuizContracts;
using QuizContracts.Building;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Formats.Tables;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Formats.Tables.Workbooks;
using QuizServer.Engine.Rules;

namespace QuizServer.Building.Sheets;

/// <summary>Teams in a spreadsheet: one row per team under headings such as 队名, 桌号, 座位, 队员1.</summary>
internal static class TeamSheetReader
{
    private const int MostTeams = 60, MostSeats = 12;

    /// <summary>Teams in pasted text.</summary>
    public static TeamSheet Read(string text) => DelimitedText.Read(text.ReplaceLineEndings("\n"), text.Contains('\t', StringComparison.Ordinal) ? '\t' : null, null) is { } sheet
        ? Read(sheet)
        : Refused(new("行数太多。", "There are too many rows."));

    /// <summary>Teams in a file.</summary>
    public static TeamSheet Read(string name, byte[] content)
    {
        if (content.Length > ImportFile.Largest)
        {
            return Refused(new("文件太大。", "The file is too large."));
        }

        if (Signatures.Of(content) is Signature.Zip or Signature.Ole)
        {
            var (sheets, fault) = Workbook(content);
            return sheets?.FirstOrDefault(sheet => sheet.Rows.Count > 0) is { } first ? Read(first)
                : Refused(sheets is null ? fault : new("工作簿是空的。", "The workbook is empty."));
        }

        var (text, unreadable) = PlainText.Read(content);
        return text is null ? Refused(unreadable) : Read(text);
    }

    private static (IReadOnlyList<Sheet>? Sheets, Phrase Fault) Workbook(byte[] content)
    {
        if (Signatures.Of(content) == Signature.Ole)
        {
            return WorkbookReader.Read(new MemoryStream(content, writable: false), SilentCells.None, null);
        }

        // A workbook is an archive; what is too large once unpacked is refused before it is unpacked.
        var (zip, fault) = SafeZip.Open(content);
        using (zip)
        {
            return zip is null ? (null, fault) : WorkbookReader.Read(new MemoryStream(content, writable: false), SilentCells.In(zip), null);
        }
    }

    private static TeamSheet Read(Sheet sheet)
    {
        var header = sheet.Rows.Index().Select(row => (row.Index, Columns: TeamColumns.Of(row.Item))).Where(row => row.Columns is not null).Select(row => ((int Index, TeamColumns Columns)?)(row.Index, row.Columns!)).FirstOrDefault();
        if (header is not { } found)
        {
            return Refused(new("没有找到表头：须有一列是“队名”（或“代表队”“单位”）。", "There are no headings: one column must be 队名, 代表队, 单位 or Team."));
        }

        var rows = new List<TeamSheetRow>();
        foreach (var row in sheet.Rows.Skip(found.Index + 1))
        {
            rows.Add(Row(row, found.Columns, rows));
        }

        return new TeamSheet(rows,
        [
            .. rows.Count == 0 ? [new("表头下没有队伍。", "There are no teams below the headings.")] : Array.Empty<Phrase>(),
            .. rows.Count > MostTeams ? [new($"队伍多于 {MostTeams} 支，比赛最多 {MostTeams} 支。", $"There are more than {MostTeams} teams; a contest has at most {MostTeams}.")] : Array.Empty<Phrase>(),
        ]);
    }

    private static TeamSheetRow Row(SheetRow row, TeamColumns columns, List<TeamSheetRow> before)
    {
        var faults = row.Faults.Where(fault => fault.IsError).Select(fault => fault.Sentence).ToList();
        var name = TeamNames.Read(row[columns.Name]);
        var members = columns.Members.Select(column => row[column]).Where(member => member.Length > 0).ToList();
        var seats = Number(row, columns.Seats, 1, MostSeats, new("座位数", "The number of seats"), faults);
        var table = Number(row, columns.Table, 1, MostTeams, new("桌号", "The table"), faults);
        if (name is null)
        {
            faults.Add(row[columns.Name].Length == 0
                ? new("没有队名。", "The team has no name.")
                : new($"队名“{row[columns.Name]}”须为 1 到 {TeamNames.MaxLength} 个字，不含尖括号或不可见字符。", $"The name {row[columns.Name]} must have 1 to {TeamNames.MaxLength} characters, without angle brackets or invisible ones."));
        }
        else if (before.Find(other => other.Team.Name == name) is { } same)
        {
            faults.Add(new($"队名与第 {same.Line} 行相同。", $"The name is the same as in row {same.Line}."));
        }

        if (table is not null && before.Find(other => other.Table == table) is { } taken)
        {
            faults.Add(new($"桌号与第 {taken.Line} 行相同。", $"The table is the same as in row {taken.Line}."));
        }

        return new TeamSheetRow(row.Line, table, new DraftTeam(name ?? row[columns.Name], seats ?? 1, 1, 1, members), faults);
    }

    private static int? Number(SheetRow row, int? column, int least, int most, Phrase what, List<Phrase> faults)
    {
        var text = column is { } place ? row[place].TrimEnd('号', '桌', '台', '个', '座') : "";
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add(new($"{what.Zh}“{text}”须为 {least} 到 {most}。", $"{what.En} must be {least} to {most}, not {text}."));
        return null;
    }

    private static TeamSheet Refused(Phrase sentence) => new([], [sentence]);
}
