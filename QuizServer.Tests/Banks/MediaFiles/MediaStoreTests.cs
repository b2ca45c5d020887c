using System.Text;
using QuizContracts;
using QuizServer.Banks.MediaFiles;
using QuizServer.Tests.Journal;
using SkiaSharp;

namespace QuizServer.Tests.Banks.MediaFiles;

public sealed class MediaStoreTests : IDisposable
{
    private readonly DataFolder _folder = new();

    private MediaStore Media => new(new MediaFolder(_folder.Path), _folder.Database(), _folder.Time);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_picture_is_kept_once_under_the_address_of_its_content()
    {
        var (first, kind, _) = Media.Put(TestPicture.Of(SKColors.DarkRed, 40, 30, SKEncodedImageFormat.Png), "王");
        var (second, _, _) = Media.Put(TestPicture.Of(SKColors.DarkRed, 40, 30, SKEncodedImageFormat.Png), "李");
        Assert.Equal((first, MediaKind.Image), (second, kind));
        Assert.True(MediaStore.IsAddress(first!));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "media")));
        Assert.True(Media.Restore(first!, Media.Read(first!)!, "王"));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, ".png")]
    [InlineData(SKEncodedImageFormat.Jpeg, ".jpg")]
    [InlineData(SKEncodedImageFormat.Webp, ".png")]
    public void A_picture_is_made_no_larger_than_a_screen(SKEncodedImageFormat format, string extension)
    {
        var (file, _, _) = Media.Put(TestPicture.Of(SKColors.DarkRed, 4000, 1000, format), "王");
        Assert.EndsWith(extension, file, StringComparison.Ordinal);
        using var kept = SKBitmap.Decode(Media.Read(file!));
        Assert.Equal((1920, 480), (kept.Width, kept.Height));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("MZ this is no picture")]
    [InlineData("\u0089PNG\r\n\u001a\n but nothing follows")]
    [InlineData("")]
    public void What_is_no_picture_is_refused_whatever_it_calls_itself(string content)
    {
        var (file, _, refusal) = Media.Put(Encoding.Latin1.GetBytes(content), "王");
        Assert.Null(file);
        Assert.Equal("这不是 PNG、JPEG、WebP 或 GIF 图片。", refusal.Zh);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Path, "media")));
    }

    [Fact]
    public void A_picture_that_claims_more_pixels_than_the_memory_should_hold_is_refused_before_it_is_decoded()
    {
        var (file, _, refusal) = Media.Put(HugePng(), "王");
        Assert.Null(file);
        Assert.Equal("图片的像素太多（30000×30000）。", refusal.Zh);
    }

    [Fact]
    public void Half_a_picture_is_refused()
    {
        var whole = TestPicture.Of(SKColors.DarkRed, 400, 300, SKEncodedImageFormat.Png);
        Assert.Null(Media.Put(whole[..40], "王").File);
    }

    [Theory]
    [InlineData("OggS\0\0", ".ogg", MediaKind.Audio)]
    [InlineData("RIFF....WAVEfmt ", ".wav", MediaKind.Audio)]
    [InlineData("ID3\u0004", ".mp3", MediaKind.Audio)]
    [InlineData("\0\0\0\u0018ftypM4A ....", ".m4a", MediaKind.Audio)]
    [InlineData("\0\0\0\u0018ftypisom....", ".mp4", MediaKind.Video)]
    [InlineData("\u001aE\u00df\u00a3", ".webm", MediaKind.Video)]
    public void Sounds_and_films_are_told_by_their_first_bytes(string content, string extension, MediaKind kind)
    {
        var (file, found, _) = Media.Put(Encoding.Latin1.GetBytes(content), "王");
        Assert.EndsWith(extension, file, StringComparison.Ordinal);
        Assert.Equal(kind, found);
    }

    [Theory]
    [InlineData("../quiz.db")]
    [InlineData("0.png")]
    [InlineData("")]
    public void No_other_file_can_be_had_by_a_name(string name)
    {
        Assert.False(Media.Has(name));
        Assert.Null(Media.Read(name));
        Assert.False(Media.Restore(name, [1, 2, 3], "王"));
    }

    // A header of 30000 × 30000 pixels, and hardly anything behind it.
    private static byte[] HugePng()
    {
        byte[] header = [.. "IHDR"u8, .. BigEndian(30000), .. BigEndian(30000), 8, 6, 0, 0, 0];
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. BigEndian(13), .. header, .. BigEndian(0x6627F8BA),
            .. BigEndian(0), .. "IDAT"u8, .. BigEndian(0x35AF061E),
            .. BigEndian(0), .. "IEND"u8, .. BigEndian(0xAE426082),
        ];
    }

    private static byte[] BigEndian(uint number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
}
