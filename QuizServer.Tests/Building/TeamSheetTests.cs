using System.Text;
using QuizServer.Building.Sheets;
using QuizServer.Tests.Banks.Tables;

namespace QuizServer.Tests.Building;

public sealed class TeamSheetTests
{
    [Fact]
    public void Pasted_cells_are_teams_by_their_headings()
    {
        var sheet = TeamSheetReader.Read("县直机关代表队名单\n桌号\t代表队\t座位\t队员1\t队员2\n2\t教育队\t3\t王一\t李二\n1\t卫健队\t\t张三\t\n");

        Assert.Empty(sheet.Findings);
        Assert.Equal(["卫健队", "教育队"], sheet.Teams.Select(team => team.Name));
        Assert.Equal([(1, "张三"), (3, "王一 李二")], sheet.Teams.Select(team => (team.Seats, string.Join(' ', team.Members))));
    }

    [Theory]
    [InlineData("队名")]
    [InlineData("代表队")]
    [InlineData("参赛单位")]
    [InlineData(" Team ")]
    public void A_heading_may_be_called_otherwise(string heading) => Assert.Equal(["甲", "乙"], TeamSheetReader.Read($"{heading},座位\n甲,1\n乙,1").Teams.Select(team => team.Name));

    [Fact]
    public void Each_fault_stands_with_its_row_and_keeps_it_out()
    {
        var sheet = TeamSheetReader.Read("队名,桌号,座位\n甲,1,1\n甲,2,1\n乙,1,1\n丙,3,13\n,4,1\n<b>,5,1\n丁,6,2");

        Assert.Equal(["甲", "丁"], sheet.Teams.Select(team => team.Name));
        Assert.Equal(
            ["3 队名与第 2 行相同。", "4 桌号与第 2 行相同。", "5 座位数“13”须为 1 到 12。", "6 没有队名。", "7 队名“<b>”须为 1 到 24 个字，不含尖括号或不可见字符。"],
            sheet.Rows.Where(row => row.Faults.Count > 0).Select(row => $"{row.Line} {Assert.Single(row.Faults).Zh}"));
    }

    [Fact]
    public void A_workbook_and_a_file_in_an_old_encoding_are_read_too()
    {
        var book = TestBook.Of(new TestSheet("名单", ["队名", "座位"], ["甲", "2"], ["乙", "1"]));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var old = Encoding.GetEncoding("GB18030").GetBytes("队名,座位\n教育系统代表队,2\n卫健系统代表队,1");

        Assert.Equal([("甲", 2), ("乙", 1)], TeamSheetReader.Read("a.xlsx", book).Teams.Select(team => (team.Name, team.Seats)));
        Assert.Equal(["教育系统代表队", "卫健系统代表队"], TeamSheetReader.Read("a.csv", old).Teams.Select(team => team.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("一,二\n三,四")]
    public void A_sheet_without_headings_is_refused_in_words(string text) => Assert.Contains("没有找到表头", Assert.Single(TeamSheetReader.Read(text).Findings).Zh, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_sheet_is_refused_in_words() => Assert.NotEqual("", Assert.Single(TeamSheetReader.Read("a.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3]).Findings).Zh);
}
