using QuizContracts.Banks;

namespace QuizServer.Tests.Banks.Documents;

public class DocxFormatTests
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Automatic_numbers_of_headings_questions_and_options_are_written_out()
    {
        var questions = Read(
            Numbered(1, 0, "单选题") + Numbered(2, 0, "一大在哪里召开？") + Numbered(2, 1, "北京") + Numbered(2, 1, "上海") + Numbered(2, 1, "广州")
            + Numbered(2, 0, "二大在哪里召开？") + Numbered(2, 1, "上海") + Numbered(2, 1, "北京")
            + Numbered(1, 0, "判断题") + Numbered(3, 0, "八七会议在汉口召开。")
            + Docx.Line("参考答案") + Docx.Line("一、单选题") + Docx.Line("1-2 BA") + Docx.Line("二、判断题") + Docx.Line("1.√"), Numbering).Clean();
        Assert.Equal(["一大在哪里召开？", "二大在哪里召开？", "八七会议在汉口召开。"], questions.Select(question => question.Stem));
        Assert.Equal([["北京", "上海", "广州"], ["上海", "北京"], []], questions.Select(question => question.Options));
        Assert.Equal([[1], [0], [0]], questions.Select(question => question.Key.Choices));
    }

    [Fact]
    public void Deletions_go_insertions_stay_and_breaks_are_lines()
    {
        var question = Assert.Single(Read("""
            <w:p><w:r><w:t>一、单选题</w:t></w:r></w:p>
            <w:p><w:r><w:t>1. 谁</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>被删</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>出席</w:t></w:r></w:ins><w:r><w:t>了一大？</w:t><w:br/><w:t>A. 甲</w:t><w:tab/><w:t>B. 乙</w:t><w:tab/><w:t>C. 丙</w:t></w:r></w:p>
            <w:p><w:r><w:t>【答案】C</w:t></w:r></w:p>
            """).Clean());
        Assert.Equal("谁出席了一大？", question.Stem);
        Assert.Equal(["甲", "乙", "丙"], question.Options);
    }

    [Fact]
    public void Underlined_words_of_a_fill_in_are_its_answers_and_underlined_room_is_a_blank()
    {
        var imported = Read("""
            <w:p><w:r><w:t>一、填空题</w:t></w:r></w:p>
            <w:p><w:r><w:t>1. 党的一大于</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> 19</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">21 </w:t></w:r><w:r><w:t>年召开。</w:t></w:r></w:p>
            <w:p><w:r><w:t>2. 党的七大在</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">      </w:t></w:r><w:r><w:t>召开。</w:t></w:r></w:p>
            <w:p><w:r><w:t>答案：延安</w:t></w:r></w:p>
            <w:p><w:r><w:t>二、单选题</w:t></w:r></w:p>
            <w:p><w:r><w:t>1. 下列说法</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>不正确</w:t></w:r><w:r><w:t>的是？</w:t></w:r></w:p>
            <w:p><w:r><w:t>A. 甲 B. 乙 C. 丙</w:t></w:r></w:p><w:p><w:r><w:t>答案：A</w:t></w:r></w:p>
            """);
        Assert.Equal(["党的一大于____年召开。", "党的七大在____召开。", "下列说法不正确的是？"], imported.Questions.Select(question => question.Stem));
        Assert.Equal("1921", imported.Questions[0].Key.Blanks![0].Accepted[0]);
        Assert.Equal("延安", imported.Questions[1].Key.Blanks![0].Accepted[0]);
    }

    [Fact]
    public void Pictures_text_boxes_and_unknown_symbols_are_said_at_their_question()
    {
        var imported = Read("""
            <w:p><w:r><w:t>一、判断题</w:t></w:r></w:p>
            <w:p><w:r><w:t>1. 甲说。</w:t></w:r></w:p><w:p><w:r><w:t>答案：</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>
            <w:p><w:r><w:t>2. 乙说。</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><a:graphic/></wp:inline></w:drawing></w:r></w:p><w:p><w:r><w:t>答案：×</w:t></w:r></w:p>
            <w:p><w:r><w:t>3. 丙说。</w:t><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:p><w:r><w:t>答案：×</w:t></w:r></w:p>
            """);
        Assert.Equal([0, 1, 1], imported.Questions.Select(question => question.Key.Choices[0]));
        Assert.Empty(imported.Rows[0].Findings);
        Assert.Contains("图片未导入", Assert.Single(imported.Rows[1].Findings).Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("文本框", Assert.Single(imported.Rows[2].Findings).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_in_a_table_are_read()
    {
        string Cell(string text) => $"<w:tc>{Docx.Line(text)}</w:tc>";
        var question = Assert.Single(Read(Docx.Line("一、多选题") + Docx.Line("1. 哪些？")
            + $"<w:tbl><w:tr>{Cell("A. 甲")}{Cell("B. 乙")}</w:tr><w:tr>{Cell("C. 丙")}{Cell("D. 丁")}</w:tr></w:tbl>" + Docx.Line("答案：ABD")).Clean());
        Assert.Equal(["甲", "乙", "丙", "丁"], question.Options);
    }

    [Fact]
    public void A_table_with_headings_is_read_as_a_sheet_whatever_stands_around_it()
    {
        var imported = Read(Docx.Line("高台县党史知识竞赛题库") + Table(["序号", "题型", "题干", "选项A", "选项B", "答案"], ["1", "单选", "一大在哪里召开？", "上海", "北京", "A"], ["2", "判断", "八七会议在汉口召开。", "", "", "√"]) + Docx.Line("命题：某某"));
        Assert.Empty(imported.Sentences);
        Assert.Equal(["一大在哪里召开？", "八七会议在汉口召开。"], imported.Questions.Select(question => question.Stem));
        Assert.Equal(["上海", "北京"], imported.Questions[0].Options);
        Assert.Equal([[0], [0]], imported.Questions.Select(question => question.Key.Choices));
        Assert.Equal(["1", "2"], imported.Rows.Select(row => row.Id));
        Assert.Equal([3, 4], imported.Rows.Select(row => row.Line));
        Assert.Equal([BankColumns.Id, BankColumns.Type, BankColumns.Stem, BankColumns.Options[0], BankColumns.Options[1], BankColumns.Answer], Assert.Single(imported.Source.Tables).Columns.Select(column => column.Means));
    }

    [Fact]
    public void Its_cells_may_have_several_paragraphs_and_be_merged_and_its_columns_be_changed()
    {
        string Cell(string inner, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>";
        var imported = Read($"""
            <w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>
            <w:tr>{Cell(Docx.Line("分类"))}{Cell(Docx.Line("题目"))}{Cell(Docx.Line("选项"))}{Cell(Docx.Line("答案"))}{Cell(Docx.Line("录入人"))}</w:tr>
            <w:tr>{Cell(Docx.Line("建党"), "<w:vMerge w:val=\"restart\"/>")}{Cell(Docx.Line("一大在哪里召开？"))}{Cell(Docx.Line("A. 上海") + Docx.Line("B. 北京"))}{Cell(Docx.Line("A"))}{Cell(Docx.Line("王"))}</w:tr>
            <w:tr>{Cell("<w:p/>", "<w:vMerge/>")}{Cell(Docx.Line("二大在哪里召开？"))}{Cell(Docx.Line("A. 上海") + Docx.Line("B. 北京"))}{Cell(Docx.Line("B"))}{Cell("<w:p><w:r><w:drawing><wp:inline><a:graphic/></wp:inline></w:drawing></w:r></w:p>")}</w:tr>
            </w:tbl>
            """);
        Assert.Equal([["上海", "北京"], ["上海", "北京"]], imported.Questions.Select(question => question.Options));
        Assert.Equal(["建党", "建党"], imported.Questions.Select(question => question.Category));
        Assert.Contains(imported.Rows[1].Findings, finding => finding.Sentence.Zh.Contains("图片未导入", StringComparison.Ordinal));
        var table = Assert.Single(imported.Source.Tables);
        var again = imported.Source.Again!([table with { Columns = [.. table.Columns.Select(column => column.Heading == "录入人" ? column with { Means = BankColumns.Notes } : column)] }]);
        Assert.Equal("王", again.Rows[0].Cells[BankColumns.Notes]);
    }

    [Fact]
    public void Questions_beside_a_table_are_read_as_well()
    {
        var imported = Read(Docx.Line("一、判断题") + Docx.Line("1. 八七会议在汉口召开。") + Docx.Line("答案：√") + Table(["序号", "题型", "题干", "答案"], ["1", "口答", "谁率部起义？", "董振堂"]));
        Assert.Equal(["八七会议在汉口召开。", "谁率部起义？"], imported.Clean().Select(question => question.Stem));
        Assert.Equal(["1", "2"], imported.Rows.Select(row => row.Id));
    }

    [Fact]
    public void A_table_of_answers_is_no_bank()
    {
        var questions = Read(Docx.Line("一、单选题") + Docx.Line("1. 谁？") + Docx.Line("A. 甲 B. 乙") + Docx.Line("2. 何时？") + Docx.Line("A. 甲 B. 乙") + Docx.Line("参考答案") + Table(["1. B", "2. A"])).Questions;
        Assert.Equal([1, 0], questions.Select(question => question.Key.Choices[0]));
    }

    [Fact]
    public void A_document_that_cannot_be_used_is_refused_with_a_sentence()
    {
        Assert.Contains("扩展名", Assert.Single(Imported.Of("a.docx", "MZ program"u8.ToArray()).Sentences), StringComparison.Ordinal);
        Assert.Contains("密码", Assert.Single(Imported.Of("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Sentences), StringComparison.Ordinal);
        Assert.Contains("不完整", Assert.Single(Imported.Of("a.docx", Docx.Of(Docx.Line("题"))[..^40]).Sentences), StringComparison.Ordinal);
        Assert.Contains("DOCTYPE", Assert.Single(Imported.Of("a.docx", Docx.Of(Docx.Line("&x;"), prolog: "<!DOCTYPE w [<!ENTITY x 'xx'>]>")).Sentences), StringComparison.Ordinal);
        Assert.Contains("没有找到题目", Assert.Single(Imported.Of("a.docx", Docx.Of("")).Sentences), StringComparison.Ordinal);
        Assert.Contains("不是 Word 文档", Assert.Single(Imported.Of("a.docx", Bank.Write("archive", Bank.All).File).Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_of_a_document_is_named_by_its_paragraph() =>
        Assert.Equal(4, Read(Docx.Line("一、简答题") + Docx.Line("1. 甲？") + Docx.Line("答案：一") + Docx.Line("2. 乙？") + Docx.Line("答案：二")).Rows[1].Line);

    private static Imported Read(string body, string numbering = "") => Imported.Of("题库.docx", Docx.Of(body, numbering));

    private static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Docx.Line(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Numbered(int list, int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
}
