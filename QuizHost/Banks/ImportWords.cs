using QuizContracts;
using QuizContracts.Banks;

namespace QuizHost.Banks;

/// <summary>Words of the page on which a file is imported.</summary>
public static class ImportWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("导入题目", "Import questions");
    public static readonly Phrase Choose = new("选择文件", "Choose a file");
    public static readonly Phrase Kinds = new("Excel、CSV、Word、文本、GIFT、Aiken、Moodle XML、QTI 2.1、Kahoot、Blooket、Quizizz、Anki 和本系统的题库包都可以。先看预览，确认后才写入题库。", "Excel, CSV, Word, text, GIFT, Aiken, Moodle XML, QTI 2.1, Kahoot, Blooket, Quizizz, Anki and our own archive. You see a preview first; nothing is written before you say so.");
    public static readonly Phrase Paste = new("或者把题目粘贴在这里", "Or paste questions here");
    public static readonly Phrase ReadPaste = new("读取粘贴的文字", "Read what was pasted");
    public static readonly Phrase Reading = new("正在读取……", "Reading…");
    public static readonly Phrase TakenFor = new("识别为", "Taken for");
    public static readonly Phrase Columns = new("列的含义（可以改）", "What the columns mean (you may change it)");
    public static readonly Phrase HeaderRow = new("表头在第几行（0 为没有）", "Row of the headings (0 for none)");
    public static readonly Phrase LeftOut = new("不导入", "Left out");
    public static readonly Phrase MapAgain = new("按此重新识别", "Read again like this");
    public static readonly Phrase OnlyFaulty = new("只看有错误的", "Only rows in error");
    public static readonly Phrase OnlySaid = new("只看有提示的", "Only rows with warnings");
    public static readonly Phrase AllRows = new("全部", "All rows");
    public static readonly Phrase Row = new("行", "Row");
    public static readonly Phrase Mend = new("修改", "Edit");
    public static readonly Phrase Done = new("完成", "Done");
    public static readonly Phrase Understood = new("识别为", "Understood as");
    public static readonly Phrase Same = new("题库里编号相同的题目：", "Questions whose number stands in the bank already:");
    public static readonly Phrase Skip = new("保留题库里的", "Keep the bank's");
    public static readonly Phrase Replace = new("更新为文件里的", "Update from the file");
    public static readonly Phrase Renumber = new("另编新号加入", "Add under new numbers");
    public static readonly Phrase TakenSame = new("题库里已有，内容相同", "In the bank already, the same");
    public static readonly Phrase TakenOther = new("题库里已有同号题目，内容不同", "The bank has another question of that number");
    public static readonly Phrase ApplyAll = new("导入全部没有错误的行", "Import all rows without errors");
    public static readonly Phrase ApplyChosen = new("只导入选中的行", "Import only the chosen rows");
    public static readonly Phrase ToBank = new("打开题库", "Open the bank");

    public static Phrase RowsRead(int rows) => new($"已读 {rows} 行", $"{rows} rows read");

    public static Phrase TooLarge(int most) => new($"文件超过 {most / 1024 / 1024} MB，请分成几个文件导入。", $"The file has more than {most / 1024 / 1024} MB; split it into several.");

    public static Phrase Sum(ImportPreview preview)
    {
        var wrong = preview.Rows.Count(row => row.Question is null);
        var warned = preview.Rows.Count(row => row.Question is not null && row.Findings.Count > 0);
        return new($"共 {preview.Rows.Count} 行：可导入 {preview.Rows.Count - wrong}，其中有提示 {warned}；有错误 {wrong}", $"{preview.Rows.Count} rows: {preview.Rows.Count - wrong} can be imported, {warned} of them with warnings; {wrong} in error");
    }
#pragma warning restore CS1591
}
