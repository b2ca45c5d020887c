using System.IO.Compression;
using System.Text;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Tests.Banks.Containers;

public class SafeZipTests
{
    [Fact]
    public void The_files_of_a_good_archive_are_read_by_their_names()
    {
        var (zip, _) = SafeZip.Open(Zip(("a.txt", "甲"u8.ToArray()), ("media\\b.txt", "乙"u8.ToArray())));
        using (zip)
        {
            Assert.Equal(["a.txt", "media/b.txt"], zip!.Names);
            Assert.Equal("乙", Encoding.UTF8.GetString(zip.Read("media/b.txt")!));
            Assert.Null(zip.Read("c.txt"));
        }
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("media/../../evil.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\evil.txt")]
    public void A_path_that_leaves_the_archive_is_refused(string path) =>
        Assert.Contains("包外", SafeZip.Refuse(Zip((path, [1])))!.Value.Zh, StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_unpacks_to_too_much_is_refused()
    {
        var bomb = Zip(("bomb.xml", new byte[3_000_000]));
        Assert.True(bomb.Length < 10_000);
        Assert.Contains("太大", SafeZip.Refuse(bomb, new ZipLimits(Entry: 1_000_000))!.Value.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_whose_headers_say_less_than_it_holds_brings_no_more_than_the_limit()
    {
        var bomb = Zip(("bomb.xml", new byte[3_000_000]));
        var size = BitConverter.GetBytes(3_000_000);
        for (var at = bomb.AsSpan().IndexOf(size); at >= 0; at = bomb.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(10).CopyTo(bomb, at);
        }

        var (zip, _) = SafeZip.Open(bomb, new ZipLimits(Entry: 1_000_000));
        using (zip)
        {
            Assert.True(zip is null || zip.Read("bomb.xml")!.Length < 1_000_000);
        }
    }

    [Fact]
    public void Many_entries_that_are_too_large_together_are_refused() =>
        Assert.Contains("太大", SafeZip.Refuse(Zip([.. Enumerable.Range(0, 5).Select(index => ($"{index}", new byte[400]))]), new ZipLimits(Entry: 500, Whole: 1500))!.Value.Zh, StringComparison.Ordinal);

    [Fact]
    public void Too_many_entries_are_refused() =>
        Assert.Contains("3", SafeZip.Refuse(Zip([.. Enumerable.Range(0, 4).Select(index => ($"{index}", new byte[1]))]), new ZipLimits(Entries: 3))!.Value.Zh, StringComparison.Ordinal);

    [Fact]
    public void Two_files_of_one_name_are_refused() => Assert.NotNull(SafeZip.Refuse(Zip(("a.txt", [1]), ("A.txt", [2]))));

    [Fact]
    public void A_truncated_archive_is_refused()
    {
        var whole = Zip(("a.txt", new byte[1000]));
        Assert.Contains("不完整", SafeZip.Refuse(whole[..^30])!.Value.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_with_a_password_is_refused()
    {
        var zip = Zip(("a.txt", "secret"u8.ToArray()));
        foreach (var (header, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            zip[zip.AsSpan().IndexOf(Encoding.ASCII.GetBytes(header)) + flags] |= 1;
        }

        Assert.Contains("密码", SafeZip.Refuse(zip)!.Value.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_archive_is_refused()
    {
        Assert.Contains("扩展名", SafeZip.Refuse("MZ renamed program"u8.ToArray())!.Value.Zh, StringComparison.Ordinal);
        Assert.Contains("密码", SafeZip.Refuse([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])!.Value.Zh, StringComparison.Ordinal);
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
