using System.IO.Compression;
using System.Text;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Archive;

public class ArchiveTests
{
    [Fact]
    public void An_archive_brings_back_every_question_in_full()
    {
        var imported = Bank.Again("archive", Bank.All);
        Assert.Empty(imported.Sentences);
        Assert.Equal(Bank.All.Count, imported.Questions.Count);
        Assert.All(Bank.All.Zip(imported.Questions), pair => Assert.Equivalent(pair.First, pair.Second, strict: true));
    }

    [Fact]
    public void Its_media_come_with_it()
    {
        var (file, lost) = Bank.Write("archive", Bank.All);
        Assert.Empty(lost);
        var source = Imported.Of("a.quizbank", file).Source;
        Assert.Equal([Bank.PictureFile, Bank.SoundFile], source.Media.Keys.Order().OrderBy(name => name != Bank.PictureFile));
    }

    [Fact]
    public void A_media_file_that_was_changed_is_named()
    {
        var file = Changed(zip =>
        {
            zip.GetEntry($"media/{Bank.PictureFile}")!.Delete();
            using var entry = zip.CreateEntry($"media/{Bank.PictureFile}").Open();
            entry.Write("changed"u8);
        });
        var row = Imported.Of("a.quizbank", file).Rows[0];
        Assert.Null(row.Question);
        Assert.Contains(row.Findings, finding => finding.Sentence.Zh.Contains("校验值", StringComparison.Ordinal));
    }

    [Fact]
    public void A_media_file_that_is_missing_is_named() =>
        Assert.Contains(Imported.Of("a.quizbank", Changed(zip => zip.GetEntry($"media/{Bank.PictureFile}")!.Delete())).Rows[0].Findings, finding => finding.IsError && finding.Sentence.Zh.Contains("不在题库包里", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"version":2,"name":"x","questions":[]}""", "第 2 版")]
    [InlineData("""{"name":"x","questions":[]}""", "没有版本号")]
    [InlineData("""{"version":"1"}""", "版本号不是数")]
    [InlineData("[]", "没有版本号")]
    [InlineData("{\"version\":1,\n\"name\":\"x\",\n\"questions\":[{}]}", "第 3 行有误")]
    [InlineData("{\"version\":1,\"name\":\"x\",\"questions\":null}", "有误")]
    [InlineData("no json", "第 1 行有误")]
    public void A_bank_file_that_cannot_be_understood_is_said(string json, string said) =>
        Assert.Contains(Imported.Of("a.quizbank", WithBank(json)).Sentences, sentence => sentence.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void A_question_whose_parts_do_not_belong_together_is_kept_out()
    {
        var json = """{"version":1,"name":"x","questions":[{"id":"Q1","type":"trueFalse","stem":"题","options":[],"key":{"choices":[]},"explanation":"","source":"","category":"","difficulty":"easy"}]}""";
        var row = Assert.Single(Imported.Of("a.quizbank", WithBank(json)).Rows);
        Assert.Null(row.Question);
        Assert.Contains(row.Findings, finding => finding.Sentence.Zh.Contains("不相配", StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_without_a_bank_is_refused() =>
        Assert.Contains("bank.json", Assert.Single(Imported.Of("a.quizbank", Changed(zip => zip.GetEntry("bank.json")!.Delete())).Sentences), StringComparison.Ordinal);

    [Fact]
    public void A_renamed_file_is_refused() => Assert.Single(Imported.Of("a.quizbank", "MZ program"u8.ToArray()).Sentences);

    private static byte[] WithBank(string json) => Changed(zip =>
    {
        zip.GetEntry("bank.json")!.Delete();
        using var entry = zip.CreateEntry("bank.json").Open();
        entry.Write(Encoding.UTF8.GetBytes(json));
    });

    private static byte[] Changed(Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Bank.Write("archive", Bank.All).File);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }
}
