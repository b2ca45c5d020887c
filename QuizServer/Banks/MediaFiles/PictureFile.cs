using QuizContracts;
using SkiaSharp;

namespace QuizServer.Banks.MediaFiles;

/// <summary>Pictures are decoded and written anew: what is no picture is found out, what hides behind one is lost, and none is larger than a screen.</summary>
internal static class PictureFile
{
    /// <summary>Longest side in pixels after it was made smaller: a projector shows no more.</summary>
    public const int LongestSide = 1920;

    // Decoded, a pixel takes four bytes, whatever the file says of itself.
    private const long MostPixels = 50_000_000;
    private const int Quality = 85;

    /// <summary>The picture as it is kept, or why not.</summary>
    public static (byte[]? Bytes, string Extension, Phrase Refusal) Read(byte[] bytes)
    {
        if (bytes.Length > MediaKinds.LargestPicture)
        {
            return Refused(new($"图片超过 {MediaKinds.LargestPicture / 1024 / 1024} MB。", $"The picture has more than {MediaKinds.LargestPicture / 1024 / 1024} MB."));
        }

        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return Refused(new("这不是 PNG、JPEG、WebP 或 GIF 图片。", "This is no PNG, JPEG, WebP or GIF picture."));
        }

        var info = codec.Info;
        if ((long)info.Width * info.Height > MostPixels || info.Width < 1 || info.Height < 1)
        {
            return Refused(new($"图片的像素太多（{info.Width}×{info.Height}）。", $"The picture has too many pixels ({info.Width}×{info.Height})."));
        }

        using var whole = SKBitmap.Decode(codec);
        if (whole is null)
        {
            return Refused(new("图片已损坏。", "The picture is damaged."));
        }

        using var upright = Upright(whole, codec.EncodedOrigin);
        using var fitting = Fit(upright);
        var isOpaque = fitting.AlphaType == SKAlphaType.Opaque || codec.EncodedFormat == SKEncodedImageFormat.Jpeg;
        using var image = SKImage.FromBitmap(fitting);
        using var encoded = image.Encode(isOpaque && codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
        return (encoded.ToArray(), isOpaque && codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? ".jpg" : ".png", default);
    }

    private static (byte[]? Bytes, string Extension, Phrase Refusal) Refused(Phrase sentence) => (null, "", sentence);

    private static SKBitmap Fit(SKBitmap picture)
    {
        var scale = Math.Min(1f, LongestSide / (float)Math.Max(picture.Width, picture.Height));
        return scale >= 1
            ? picture.Copy()
            : picture.Resize(new SKImageInfo(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale))), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    // Cameras say in a tag how a picture is to be turned, and the tag is lost when it is written anew.
    private static SKBitmap Upright(SKBitmap picture, SKEncodedOrigin origin)
    {
        if (origin is not (SKEncodedOrigin.BottomRight or SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftBottom))
        {
            return picture.Copy();
        }

        var turned = origin == SKEncodedOrigin.BottomRight ? new SKBitmap(picture.Width, picture.Height) : new SKBitmap(picture.Height, picture.Width);
        using var canvas = new SKCanvas(turned);
        canvas.Translate(origin == SKEncodedOrigin.LeftBottom ? 0 : turned.Width, origin == SKEncodedOrigin.RightTop ? 0 : turned.Height);
        canvas.RotateDegrees(origin switch { SKEncodedOrigin.BottomRight => 180, SKEncodedOrigin.RightTop => 90, _ => 270 });
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, 0, 0, SKSamplingOptions.Default);
        return turned;
    }
}
