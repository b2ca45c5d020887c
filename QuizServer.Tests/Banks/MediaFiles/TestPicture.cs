using SkiaSharp;

namespace QuizServer.Tests.Banks.MediaFiles;

/// <summary>A picture of one colour, as an organiser would upload it.</summary>
internal static class TestPicture
{
    public static byte[] Of(SKColor colour, int width = 40, int height = 20, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(colour);
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }
}
