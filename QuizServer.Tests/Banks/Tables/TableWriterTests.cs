using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Template;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Tests.Banks.Tables;

public class TableWriterTests
{
    private static readonly string[] Nasty =
    [
        "=1+1", "+86", "-5℃", "@某人", "'=1", "'", "''+x", "＝全角", "他说\"好\"，\"\"", "一,二;三|四", "第一行\n第二行", "制表\t符", "_x000A_ 与 _x005F_", "<b>&amp;</b>",
        "👩‍👩‍👧 𠮷", "ＡＢＣ，。１２", "TRUE", "1921", "007", "1/2", "示例：这是题干", "必填", "#N/A 是什么？", "sep=;", "http://example.org/a.png",
    ];

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void Every_type_and_every_text_comes_back_as_it_was(string format)
    {
        var questions = Questions().ToList();
        var (bytes, leftOut) = Write(format, questions);
        Assert.Single(leftOut);
        var read = Imported.File($"bank.{format}", bytes);
        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(questions.Count, read.Questions.Count);
        foreach (var (written, back) in questions.Zip(read.Questions))
        {
            Assert.Equivalent(written, back, strict: true);
        }
    }

    [Fact]
    public void The_workbook_is_valid_and_shows_all_it_has_to()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write("xlsx", Questions().ToList()).Bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var book = document.WorkbookPart!;
        Assert.Equal(["题库", "说明"], book.Workbook!.Sheets!.Elements<X.Sheet>().Select(sheet => sheet.Name!.Value));
        var questions = ((WorksheetPart)book.GetPartById(book.Workbook.Sheets.Elements<X.Sheet>().First().Id!)).Worksheet!;
        Assert.Equal(X.PaneStateValues.Frozen, questions.Descendants<X.Pane>().Single().State!.Value);
        Assert.Equal(3, questions.Descendants<X.DataValidation>().Count());
        Assert.Contains("单选", questions.Descendants<X.DataValidation>().First().Formula1!.Text, StringComparison.Ordinal);
        Assert.Empty(questions.Descendants<X.CellFormula>());
        var quoted = (uint)book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<X.CellFormat>().Index().Single(format => format.Item.QuotePrefix is { Value: true }).Index;
        Assert.All(questions.Descendants<X.Cell>().Where(cell => cell.InnerText.StartsWith('=')), cell => Assert.Equal(quoted, cell.StyleIndex!.Value));
        Assert.Contains(questions.Descendants<X.Cell>(), cell => cell.InnerText.StartsWith('='));
    }

    [Fact]
    public void The_guide_explains_every_column()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write("xlsx", []).Bytes), false);
        var guide = ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Sheets!.Elements<X.Sheet>().Last().Id!)).Worksheet!;
        var explained = guide.Descendants<X.Row>().Skip(1).Select(row => row.Elements<X.Cell>().First().InnerText).ToList();
        Assert.Empty(BankColumns.Template.Where(column => !column.StartsWith("选项", StringComparison.Ordinal)).Except(explained));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void Without_questions_it_is_an_empty_template(string format)
    {
        var read = Imported.File($"模板.{format}", Write(format, []).Bytes);
        Assert.Equal(BankColumns.Template, Assert.Single(read.Source.Tables).Columns.Select(column => column.Means));
        Assert.Contains("没有找到题目", Assert.Single(read.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_file_has_a_mark_ends_lines_as_Windows_does_and_runs_no_formula()
    {
        var bytes = Write("csv", Questions().ToList()).Bytes;
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.StartsWith("编号,题型,环节", text.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split(','), field => field.TrimStart('"').StartsWith('='));
    }

    private static (byte[] Bytes, IReadOnlyList<Phrase> LeftOut) Write(string format, IReadOnlyList<Question> questions)
    {
        using var to = new MemoryStream();
        var leftOut = BankFormats.Writers.Single(writer => writer.Name == format).Write(new ExportedBank("库", questions, _ => null), to);
        return (to.ToArray(), leftOut);
    }

    // All types with plain texts, then each nasty text in every place that takes any text.
    private static IEnumerable<Question> Questions()
    {
        var number = 0;
        Question New(QuestionType type, AnswerKey key, string stem = "题", IReadOnlyList<string>? options = null, IReadOnlyList<string>? targets = null, IReadOnlyList<string>? clues = null) =>
            new($"Q{++number}", type, stem, options ?? [], key, "因为", "《书》", "建党", Difficulty.Hard, "读作 shù", "抢答", 12.5m, 30, ["人物", "会议"], targets, clues, null, "一大");

        yield return New(QuestionType.SingleChoice, new AnswerKey([1], null), options: ["=甲", "-乙"]);
        yield return New(QuestionType.MultipleChoice, new AnswerKey([0, 9], null), options: [.. Enumerable.Range(1, 10).Select(index => $"项{index}")]);
        yield return New(QuestionType.TrueFalse, new AnswerKey([1], null));
        yield return New(QuestionType.Oral, new AnswerKey([], "=某人"));
        yield return New(QuestionType.Oral, new AnswerKey([], "一\n二", Points: [new MarkingPoint("一", 5), new MarkingPoint("二", 2.5m)]));
        yield return New(QuestionType.FillIn, new AnswerKey([], null, [new Blank(["1945", "一九四五"]), new Blank(["延安"])], AnyOrder: true), "____和____");
        yield return New(QuestionType.Numeric, new AnswerKey([], null, Number: new NumberKey(-45, 0.5m, "岁")));
        yield return New(QuestionType.Estimate, new AnswerKey([], null, Number: new NumberKey(8600, 0, "人")));
        yield return New(QuestionType.Ordering, new AnswerKey([2, 0, 1], null), options: ["甲", "乙", "丙"]);
        yield return New(QuestionType.Matching, new AnswerKey([1, 0], null), options: ["遵义会议", "古田会议"], targets: ["福建", "贵州", "陕北"]);
        yield return New(QuestionType.Clues, new AnswerKey([], null, [new Blank(["董振堂", "振堂"])]), clues: ["河北人", "军长"]);
        yield return New(QuestionType.Oral, new AnswerKey([], "某人")) with { Media = [new Media(MediaPlace.Stem, MediaKind.Image, "a.png", null, "图")] };
        foreach (var text in Nasty)
        {
            yield return New(QuestionType.SingleChoice, new AnswerKey([0], null), text, [text, "乙"]) with { Explanation = text, Source = text, Category = text, Notes = text, Fact = text };
            yield return New(QuestionType.Oral, new AnswerKey([], text), text);
        }
    }
}
