using System.IO.Compression;
using System.Text;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Workbooks;

namespace QuizServer.Tests.Banks.Tables;

/// <summary>Files that are no workbooks, or broken ones: each gets one sentence, and nothing of it is imported.</summary>
public class BadWorkbookTests
{
    private static readonly byte[] Good = TestBook.Of(new TestSheet("题库", ["题型", "题干", "答案"], ["口答", "谁？", "某人"]));

    [Fact]
    public void A_program_that_was_renamed_is_refused()
    {
        byte[] program = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, .. Enumerable.Range(0, 4000).Select(index => (byte)(index * 37))];
        Assert.Contains("不是 Excel 工作簿", Refusal("bank.xlsx", program), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_a_password_is_refused_with_what_to_do() =>
        Assert.Contains("密码", Refusal("locked.xlsx", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Banks", "Samples", "locked.xlsx"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(90)]
    public void A_workbook_that_breaks_off_is_refused(int percent) =>
        Assert.NotEqual("", Refusal("bank.xlsx", Good[..(Good.Length * percent / 100)]));

    [Theory]
    [InlineData("poi.xls")]
    [InlineData("locked.xlsx")]
    public void An_old_workbook_that_breaks_off_is_refused(string sample)
    {
        var whole = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Banks", "Samples", sample));
        foreach (var length in new[] { 8, 100, 512, 600, whole.Length / 3, whole.Length / 2 })
        {
            Assert.NotEqual("", Refusal("bank.xls", whole[..length]));
        }
    }

    [Fact]
    public void A_workbook_with_any_byte_changed_ends_in_questions_or_in_sentences()
    {
        var whole = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Banks", "Samples", "poi.xls"));
        for (var at = 0; at < whole.Length; at += 31)
        {
            var broken = whole.ToArray();
            broken[at] ^= 0x5A;
            var read = Imported.File("bank.xls", broken);
            Assert.True(read.Rows.Count + read.Errors.Count > 0, $"byte {at}");
        }
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 110; megabyte++)
            {
                entry.Write(zeros);
            }
        }

        Assert.True(whole.Length < 1024 * 1024);
        Assert.Contains("太大", Refusal("bank.xlsx", whole.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_as_long_as_a_book_is_refused_before_a_text_is_made_of_it()
    {
        var book = TestBook.Of(new TestSheet("题库", ["题型", "题干", "答案"], ["口答", new string('谁', 300_000), "某人"]));
        Assert.True(book.Length < 100_000);
        Assert.Contains("400 万字", Refusal("bank.xlsx", book), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_million_cells_repeat_is_refused()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 100)) + "</row>";
        var book = TestBook.With(
            new Dictionary<string, string> { ["xl/sharedStrings.xml"] = $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{new string('谁', 1_000)}</t></si></sst>""" },
            new TestSheet("题库") { Xml = $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(Enumerable.Repeat(row, 100))}</sheetData></worksheet>""" });
        Assert.Contains("400 万字", Refusal("bank.xlsx", book), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_expand_one_another_are_refused()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">"));
        var book = TestBook.Of(new TestSheet("题库") { Xml = $"""<!DOCTYPE worksheet [<!ENTITY l0 "ha">{laughs}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>""" });
        Assert.NotEqual("", Refusal("bank.xlsx", book));
    }

    [Fact]
    public void A_zip_that_holds_no_workbook_is_refused()
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml").Open().Dispose();
        }

        Assert.Contains("没有工作簿", Refusal("bank.xlsx", whole.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_sixty_megabytes_is_refused_by_its_size() =>
        Assert.Contains("20 MB", Refusal("bank.xlsx", new byte[60 * 1024 * 1024]), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_that_reaches_to_the_last_row_and_column_is_refused()
    {
        var book = TestBook.Of(new TestSheet("题库") { Xml = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>题干</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>""" });
        Assert.Contains("太大", Refusal("bank.xlsx", book), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_are_read_are_refused_as_a_whole()
    {
        var row = new[] { "口答", "谁？", "某人" };
        var sentence = Refusal("bank.xlsx", TestBook.Of(new TestSheet("题库", [["题型", "题干", "答案"], .. Enumerable.Repeat(row, ImportFile.MostRows + 1)])));
        Assert.Contains("20000 行", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("随便写的几句话，不是表格。")]
    public void Text_that_is_no_table_is_refused(string text) => Assert.NotEqual("", Refusal("bank.xlsx", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_workbook_without_a_word_in_it_is_refused() => Assert.Contains("空的", Refusal("bank.xlsx", TestBook.Of(new TestSheet("Sheet1"))), StringComparison.Ordinal);

    private static string Refusal(string name, byte[] bytes)
    {
        var source = new WorkbookFormat().Read(new ImportFile(name, bytes), null);
        Assert.Empty(source.Rows);
        var finding = Assert.Single(source.Findings);
        Assert.True(finding.IsError);
        Assert.NotEqual("", finding.Sentence.En);
        return finding.Sentence.Zh;
    }
}
