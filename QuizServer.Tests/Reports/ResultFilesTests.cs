using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>The results of a contest as files.</summary>
public sealed class ResultFilesTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_workbook_has_its_sheets_with_numbers_as_numbers_and_words_that_run_nothing()
    {
        await using var server = await PlayedServer.Start(_folder);
        await using var stream = await (await Get(server, "results.xlsx")).Content.ReadAsStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        using var workbook = SpreadsheetDocument.Open(copy, isEditable: false);

        var sheets = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["名次", "记分明细", "题目统计", "作答情况", "队伍统计", "判定与改判", "更正记录", "申诉", "抢答", "抽签"], sheets.Select(sheet => sheet.Name!.Value));
        var rows = Rows(workbook, sheets[0]);
        Assert.Equal(["名次", "并列", "台号", "队名", "得分", "1 同答题", "2 抢答题", "环节之外", "同分排序", "状态"], rows[0].Select(cell => cell.InnerText));
        Assert.Equal(["1", "1", "红旗队", "110", "10", "0", "100"], rows[1].Take(7).Select(cell => cell.InnerText));
        Assert.Equal(CellValues.Number, rows[1][3].DataType!.Value);
        // The style that marks a text which begins like a formula.
        Assert.Equal((CellValues.InlineString, 2u), (rows[2].Single(cell => cell.InnerText == "=1+1队").DataType!.Value, rows[2].Single(cell => cell.InnerText == "=1+1队").StyleIndex!.Value));
        Assert.All(sheets, sheet => Assert.NotNull(Part(workbook, sheet).Worksheet!.Descendants<Pane>().SingleOrDefault(pane => pane.State!.Value == PaneStateValues.Frozen)));
        Assert.Contains(Rows(workbook, sheets[5])[3], cell => cell.InnerText == "改判");
        Assert.Contains(Rows(workbook, sheets[6])[1], cell => cell.InnerText == "口音听错");
        Assert.Equal(["题号", "题干", "答案", "1 红旗队", "2 =1+1队"], Rows(workbook, sheets[3])[0].Select(cell => cell.InnerText));
        Assert.Equal(["B · 正确 · +10 · 1.0 秒", "C · 错误 · −5 · 2.0 秒"], Rows(workbook, sheets[3])[1].Skip(3).Select(cell => cell.InnerText));
        Assert.Equal("正确 · +10 · 2.0 秒", Assert.Single(Rows(workbook, sheets[3])[2].Skip(3)).InnerText);
        Assert.Equal(0.5m, decimal.Parse(Rows(workbook, sheets[2])[1].Single(cell => cell.CellReference == "I2").InnerText, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_standings_and_the_ledger_open_in_a_spreadsheet_in_the_users_language()
    {
        await using var server = await PlayedServer.Start(_folder);

        var standings = await Lines(server, "results.csv");
        Assert.StartsWith("名次,并列,台号,队名,得分,", standings[0], StringComparison.Ordinal);
        Assert.Equal(["1,,1,红旗队,110,10,0,100,,", "2,,2,'=1+1队,105,-5,10,100,,"], standings[1..]);
        var ledger = await Lines(server, "ledger.csv");
        Assert.Contains(ledger, line => line.EndsWith(",2,'=1+1队,20,105,2-1 改判,3,主持人 陈,口音听错", StringComparison.Ordinal));
        Assert.StartsWith("No.,Time,Table,Team,", (await Lines(server, "ledger.csv?lang=en"))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("results.xlsx")]
    [InlineData("results.csv")]
    [InlineData("ledger.csv")]
    [InlineData("results")]
    public async Task Only_who_is_signed_in_gets_them(string file)
    {
        await using var server = await PlayedServer.Start(_folder);

        Assert.NotEqual(HttpStatusCode.OK, (await server.File($"/host/contests/{PlayedServer.Code}/{file}", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(server, file)).StatusCode);
    }

    [Fact]
    public async Task A_contest_that_is_not_there_has_no_files()
    {
        await using var server = await PlayedServer.Start(_folder);

        Assert.Equal(HttpStatusCode.NotFound, (await server.File("/host/contests/ABC234/results.xlsx", await server.SignIn())).StatusCode);
    }

    private static async Task<HttpResponseMessage> Get(LiveServer server, string file) => await server.File($"/host/contests/{PlayedServer.Code}/{file}", await server.SignIn());

    private static async Task<string[]> Lines(LiveServer server, string file)
    {
        var bytes = await (await Get(server, file)).Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static WorksheetPart Part(SpreadsheetDocument workbook, Sheet sheet) => (WorksheetPart)workbook.WorkbookPart!.GetPartById(sheet.Id!);

    private static List<List<Cell>> Rows(SpreadsheetDocument workbook, Sheet sheet) => [.. Part(workbook, sheet).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];
}
