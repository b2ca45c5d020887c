using System.Text;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Import;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks;

/// <summary>Whatever stands in a file, every format answers with rows and sentences and never with an exception.</summary>
public class BadInputTests
{
    private static readonly Dictionary<string, byte[]> Samples = new()
    {
        ["a.docx"] = Docx.Of(Docx.Line("一、单选题") + Docx.Line("1. 谁？A. 甲 B. 乙 C. 丙") + Docx.Line("答案：B")),
        ["a.txt"] = Encoding.UTF8.GetBytes("一、单选题\n1. 谁？（ B ）\nA. 甲 B. 乙 C. 丙\n二、填空题\n1. ____1921____年\n参考答案\n1-1 B\n"),
        ["a.gift"] = Bank.Write("gift", Bank.All).File,
        ["b.txt"] = Bank.Write("aiken", Bank.All).File,
        ["a.xml"] = Bank.Write("moodle", Bank.All).File,
        ["a.zip"] = Bank.Write("qti", Bank.All).File,
        ["a.quizbank"] = Bank.Write("archive", Bank.All).File,
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_off_anywhere_is_answered(string name)
    {
        for (var length = 0; length < Samples[name].Length; length += Math.Max(1, Samples[name].Length / 97))
        {
            Answered(name, Samples[name][..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_any_byte_changed_is_answered(string name)
    {
        for (var at = 0; at < Samples[name].Length; at += Math.Max(1, Samples[name].Length / 211))
        {
            foreach (var value in new byte[] { 0, (byte)'}', (byte)'<', 0xFF })
            {
                var changed = Samples[name].ToArray();
                changed[at] = value;
                Answered(name, changed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_under_the_name_of_another_format_is_answered(string name)
    {
        foreach (var other in Samples.Values)
        {
            Answered(name, other);
        }
    }

    [Theory]
    [InlineData('_')]
    [InlineData('（')]
    [InlineData('A')]
    [InlineData('1')]
    [InlineData(' ')]
    [InlineData('{')]
    [InlineData('\\')]
    [InlineData('|')]
    public void A_line_as_long_as_a_book_is_answered(char letter)
    {
        var line = new string(letter, 300_000);
        Answered("", Encoding.UTF8.GetBytes($"1. {line}？\nA. {line}\n答案：{line}\n1-5 {line}"));
        Answered("a.gift", Encoding.UTF8.GetBytes($"::Q::{line}{{={line} ~{line}}}"));
    }

    [Theory]
    [InlineData("今天天气很好\n")]
    [InlineData("1. 甲\n")]
    [InlineData("A. 甲\n")]
    [InlineData("甲\n\n")]
    [InlineData("答案：甲\n")]
    [InlineData("1-2 AB\n")]
    public void Very_many_lines_of_one_kind_are_answered(string line) => Answered("", Encoding.UTF8.GetBytes("1. 题\n" + string.Concat(Enumerable.Repeat(line, 60_000))));

    // All formats that take the file read it, not only the first.
    private static void Answered(string name, byte[] bytes)
    {
        var file = new ImportFile(name, bytes);
        foreach (var format in BankFormats.All.Where(format => format.Fits(file)))
        {
            var source = format.Read(file, null);
            var rows = Understanding.Of(source.Rows);
            Assert.True(rows.Any(row => row.Question is not null) || source.Findings.Count > 0 || rows.Any(row => row.Findings.Count > 0), $"{format.Name} says nothing about {name}.");
        }
    }
}
