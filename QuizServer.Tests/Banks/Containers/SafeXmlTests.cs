using System.Text;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Tests.Banks.Containers;

public class SafeXmlTests
{
    static SafeXmlTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Good_xml_keeps_its_lines() =>
        Assert.Equal(2, SafeXml.Line(SafeXml.Read(Encoding.UTF8.GetBytes("<quiz>\n<question/></quiz>")).Document!.Root!.Element("question")!));

    [Fact]
    public void A_declared_encoding_is_obeyed() =>
        Assert.Equal("题干", SafeXml.Read(Encoding.GetEncoding("GB2312").GetBytes("<?xml version='1.0' encoding='GB2312'?><a>题干</a>")).Document!.Root!.Value);

    [Theory]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;&lol;'>]><a>&lol2;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1/'>]><a>&x;</a>")]
    public void Entities_and_foreign_files_are_refused(string xml) =>
        Assert.Contains("DOCTYPE", SafeXml.Read(Encoding.UTF8.GetBytes(xml)).Fault.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a>\n<b>\n</a>", "3")]
    [InlineData("<a>\n&undeclared;</a>", "2")]
    public void A_fault_is_said_with_its_line(string xml, string line)
    {
        var (document, fault) = SafeXml.Read(Encoding.UTF8.GetBytes(xml));
        Assert.Null(document);
        Assert.Contains($"第 {line} 行", fault.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains("嵌套", SafeXml.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))).Fault.Zh, StringComparison.Ordinal);
}
