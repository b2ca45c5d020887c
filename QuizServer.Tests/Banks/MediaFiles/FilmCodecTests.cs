using System.Buffers.Binary;
using System.Text;
using QuizServer.Banks.MediaFiles;

namespace QuizServer.Tests.Banks.MediaFiles;

/// <summary>What the containers of films and sounds say of the codecs within.</summary>
public sealed class FilmCodecTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-films").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("hvc1", "H.265")]
    [InlineData("hev1", "H.265")]
    [InlineData("mp4v", "MPEG-4 Part 2")]
    [InlineData("apcn", "apcn")]
    public void A_film_that_many_browsers_do_not_play_is_named_with_its_codec(string codec, string name)
    {
        var doubt = FilmCodecs.Doubt(Written("a.mp4", Mp4(("vide", codec), ("soun", "mp4a"))));

        Assert.Contains(name, doubt!.Value.Zh, StringComparison.Ordinal);
        Assert.Contains(name, doubt.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_that_they_do_not_play_is_named_too() => Assert.Contains("ac-3", FilmCodecs.Doubt(Written("a.mp4", Mp4(("vide", "avc1"), ("soun", "ac-3"))))!.Value.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("avc1")]
    [InlineData("av01")]
    [InlineData("vp09")]
    public void What_they_all_play_is_not_doubted_and_neither_are_tracks_that_nobody_sees_or_hears(string codec) =>
        Assert.Null(FilmCodecs.Doubt(Written("a.mp4", Mp4(("vide", codec), ("soun", "mp4a"), ("tmcd", "tmcd")))));

    [Theory]
    [InlineData("V_VP9", "A_OPUS", null)]
    [InlineData("V_AV1", "A_VORBIS", null)]
    [InlineData("V_MPEGH/ISO/HEVC", "A_OPUS", "H.265")]
    [InlineData("V_VP9", "A_AAC", "A_AAC")]
    public void The_tracks_of_a_webm_are_read(string picture, string sound, string? doubted)
    {
        foreach (var isEndless in (bool[])[false, true])
        {
            var doubt = FilmCodecs.Doubt(Written("a.webm", Webm(isEndless, picture, sound)));

            Assert.Equal(doubted is not null, doubt is not null);
            Assert.Contains(doubted ?? "", doubt?.Zh ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_not_doubted_and_breaks_nothing()
    {
        foreach (var (name, whole) in ((string, byte[])[])[("a.mp4", Mp4(("vide", "hvc1"))), ("a.webm", Webm(false, "V_MPEGH/ISO/HEVC", "A_OPUS"))])
        {
            for (var length = 0; length < whole.Length - 1; length++)
            {
                Assert.Null(FilmCodecs.Doubt(Written(name, whole[..length])));
            }

            Assert.NotNull(FilmCodecs.Doubt(Written(name, whole)));
        }
    }

    [Fact]
    public void Sounds_without_such_a_container_are_not_doubted() => Assert.Null(FilmCodecs.Doubt(Written("a.mp3", "ID3 and so on"u8.ToArray())));

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Mp4(params (string Handler, string Codec)[] tracks) =>
    [
        .. Box("ftyp", "isom"u8.ToArray()),
        .. Box("mdat", new byte[100]),
        .. Box("moov", [.. tracks.SelectMany(track => Box("trak", Box("mdia", [
            .. Box("hdlr", [.. new byte[8], .. Encoding.ASCII.GetBytes(track.Handler), .. new byte[12]]),
            .. Box("minf", Box("stbl", Box("stsd", [.. new byte[8], .. Box(track.Codec, new byte[20])])))])))]),
    ];

    private static byte[] Box(string name, byte[] body)
    {
        var head = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(head, body.Length + 8);
        Encoding.ASCII.GetBytes(name, head.AsSpan(4));
        return [.. head, .. body];
    }

    private static byte[] Webm(bool isEndless, params string[] codecs)
    {
        byte[] inside = [.. Element([0xEC], new byte[200]), .. Element([0x16, 0x54, 0xAE, 0x6B], [.. codecs.SelectMany(codec => Element([0xAE], [.. Element([0xD7], [1]), .. Element([0x86], Encoding.ASCII.GetBytes(codec))]))])];
        return [.. Element([0x1A, 0x45, 0xDF, 0xA3], "webm"u8.ToArray()), .. isEndless ? (byte[])[0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. inside] : Element([0x18, 0x53, 0x80, 0x67], inside)];
    }

    // The length in two bytes.
    private static byte[] Element(byte[] identity, byte[] body) => [.. identity, (byte)(0x40 | (body.Length >> 8)), (byte)body.Length, .. body];
}
