using System.Text;
using QuizServer.Banks.Formats;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks;

/// <summary>All formats are asked one after the other, and the first that fits takes a file: each file has to reach its own.</summary>
public class FormatOrderTests
{
    private static readonly (string Format, string Name, byte[] Bytes)[] Files =
    [
        ("archive", "题库.quizbank", Bank.Write("archive", Bank.All).File),
        ("xlsx", "题库.xlsx", Bank.Write("xlsx", Bank.All).File),
        ("xlsx", "poi.xls", Sample("poi.xls")),
        ("xlsx", "poi.xlsx", Sample("poi.xlsx")),
        ("docx", "题库.docx", Docx.Of(Docx.Line("一、单选题") + Docx.Line("1. 谁？A. 甲 B. 乙") + Docx.Line("答案：B"))),
        ("qti", "package.zip", Bank.Write("qti", Bank.All).File),
        ("qti", "item.xml", Text("<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\"><itemBody/></assessmentItem>")),
        ("moodle", "quiz.xml", Bank.Write("moodle", Bank.All).File),
        ("moodle", "", Text("<?xml version=\"1.0\"?><quiz><question type=\"truefalse\"/></quiz>")),
        ("aiken", "quiz.txt", Bank.Write("aiken", Bank.All).File),
        ("aiken", "", Text("Who led it?\nA. One\nB. Two\nANSWER: B\n")),
        ("gift", "quiz.gift", Bank.Write("gift", Bank.All).File),
        ("gift", "quiz.txt", Bank.Write("gift", Bank.All).File),
        ("gift", "", Text("::Q1:: 一大在哪里召开？ {=上海 ~北京}\n\n二大在{=上海 ~北京}召开。\n")),
        ("anki", "cards.txt", Text("#separator:tab\n#html:true\n遵义会议于{{c1::1935}}年召开。\t\n一大在{{c1::上海}}召开。\t\n")),
        ("anki", "cards.txt", Text("遵义会议于{{c1::1935}}年召开。\t贵州\n一大在{{c1::上海}}召开。\t嘉兴\n")),
        ("anki", "cards.txt", Text("谁率部起义？\t董振堂\n何时？\t1931年<br>12月\n")),
        ("csv", "题库.csv", Bank.Write("csv", Bank.All).File),
        ("csv", "题库.tsv", Text("题型\t题干\t答案\n口答\t谁？\t某人\n")),
        ("csv", "题库.txt", Text("题型\t题干\t答案\n口答\t谁？\t某人\n")),
        ("csv", "", Text("题型\t题干\t答案\n口答\t谁？\t某人\n")),
        ("text", "题库.txt", Text("一、单选题\n1. 谁？（ B ）\nA. 甲 B. 乙\n")),
        ("text", "题库.md", Text("1. 谁？\nA. 甲\nB. 乙\n答案：B\n")),
        ("text", "", Text("1. 谁？{见图}\nA. 甲\nB. 乙\n答案：B\n")),
    ];

    public static TheoryData<int, string, string> Places
    {
        get
        {
            var places = new TheoryData<int, string, string>();
            foreach (var (place, file) in Files.Index())
            {
                places.Add(place, file.Format, file.Name);
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_file_is_recognised_as_what_it_is(int place, string format, string name) => Assert.Equal(format, BankFormats.Of(new ImportFile(name, Files[place].Bytes))?.Name);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Banks", "Samples", name));
}
