using System.Text;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Tests.Banks.Containers;

public class PlainTextTests
{
    private const string Text = "1. 中国共产党第一次全国代表大会在哪里召开？\nA. 上海\nB. 北京\n答案：A\n";

    static PlainTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("GB18030", false)]
    public void Text_is_read_in_the_encodings_of_the_world(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text.ReplaceLineEndings("\r\n"))];
        Assert.Equal(Text, PlainText.Read(bytes).Text);
    }

    [Fact]
    public void A_rare_character_of_GB18030_is_read() => Assert.Equal("题：𠮷", PlainText.Read(Encoding.GetEncoding("GB18030").GetBytes("题：𠮷")).Text);

    [Fact]
    public void Mixed_encodings_are_refused_with_the_line()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes("第一行是汉字\nsecond\n"), .. Encoding.GetEncoding("GB18030").GetBytes("第三行是另一种编码\n")];
        var (text, fault) = PlainText.Read(mixed);
        Assert.Null(text);
        Assert.Contains("第 3 行", fault.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_every_format_looks_at_is_decoded_once()
    {
        var file = new ImportFile("a.txt", Encoding.GetEncoding("GB18030").GetBytes(Text));
        var text = file.Text;
        Assert.Equal("text", BankFormats.Of(file)?.Name);
        Assert.Same(text, file.Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void More_text_than_is_read_is_refused_before_it_is_decoded(string name)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes(new string('a', ImportFile.MostCharacters + 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("文字超过 400 万字，请分成几个文件。", PlainText.Read(bytes).Fault.Zh);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_picture_is_not_text() =>
        Assert.Contains("不是文本", PlainText.Read([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 1, 2, 3, 4]).Fault.Zh, StringComparison.Ordinal);
}
