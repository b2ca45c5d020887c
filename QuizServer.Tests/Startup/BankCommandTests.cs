using System.Text;
using QuizServer.Startup;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Startup;

/// <summary><c>bank check</c> over real files.</summary>
public sealed class BankCommandTests : IDisposable
{
    private const string Header = "编号,题型,题干,选项A,选项B,选项C,选项D,答案,难度,分类,出处,知识点";
    private const string Good = "Q1,单选,遵义会议在哪一年召开？,1934年,1935年,1936年,1937年,B,易,长征,《中国共产党历史》第一卷,遵义会议";

    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_seed_banks_have_nothing_to_mend()
    {
        var report = BankCommand.Check([Path.Combine(AppContext.BaseDirectory, "seeds", "banks")]);
        Assert.Equal(5, report.Files.Count);
        Assert.True(report.IsClean, string.Join('\n', BankReportText.Of(report)));
        Assert.Null(report.Fault);
    }

    [Fact]
    public void A_clean_bank_ends_with_0_though_its_sources_are_missing()
    {
        var file = Write("good.csv", Good, "Q2,口答,宁都起义后组建的是哪个军团？,,,,,红五军团,中,土地革命,出处待核,宁都起义");
        Assert.Equal(0, BankCommand.Run(["check", file]));
        var lines = BankReportText.Of(BankCommand.Check([file])).ToList();
        Assert.Contains(lines, line => line.Contains("questions 2，有出处 with a source 1，无出处 without 1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("单选 1，口答 1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("长征 1，土地革命 1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("易 1，中 1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("without a source: Q2", StringComparison.Ordinal));
        Assert.StartsWith("✓", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_in_error_ends_with_2_and_is_named_by_row_and_column()
    {
        var file = Write("broken.csv", Good, "Q2,单选,题,甲,乙,,,E,易,,书,");
        Assert.Equal(2, BankCommand.Run(["check", file]));
        Assert.Contains(BankReportText.Of(BankCommand.Check([file])), line => line.StartsWith("✗ 第 3 行 row 3 Q2 答案: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_should_be_mended_ends_with_2_across_all_files_of_a_folder()
    {
        Write("a.csv", Good);
        var second = Write("b.csv", Good.Replace("Q1", "Q9", StringComparison.Ordinal));
        Assert.Equal(0, BankCommand.Run(["check", second]));
        Assert.Equal(2, BankCommand.Run(["check", _folder.Path]));
        Assert.Contains(BankReportText.Of(BankCommand.Check([_folder.Path])), line => line.StartsWith("! 第 2 行 row 2 Q9: ", StringComparison.Ordinal) && line.Contains("a.csv Q1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_ends_with_1()
    {
        Assert.Equal(1, BankCommand.Run(["check", Path.Combine(_folder.Path, "nowhere.csv")]));
        Assert.Equal(1, BankCommand.Run(["check", Write("empty.csv")]));
        Assert.Equal(1, BankCommand.Run(["check"]));
        Assert.Equal(1, BankCommand.Run(["burn", "everything"]));
    }

    private string Write(string name, params string[] rows)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, rows.Length == 0 ? "" : string.Join("\r\n", [Header, .. rows]), new UTF8Encoding(true));
        return path;
    }
}
