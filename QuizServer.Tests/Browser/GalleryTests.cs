using Microsoft.Playwright;
using QuizClient.Gallery;
using QuizServer.Tests.Architecture;
using SkiaSharp;

namespace QuizServer.Tests.Browser;

/// <summary>
/// Every picture of the gallery against its photograph in <c>Browser/Photographs</c>. <c>QUIZ_PHOTOGRAPHS=take</c> takes them anew; look at them then.
/// They are of the fonts that <c>.ci/run</c> installs: elsewhere letters have other shapes, and the comparison is left out.
/// </summary>
[Collection("Browser")]
public sealed class GalleryTests
{
    // A photograph is kept a quarter as large: what stays of a letter's edge is grey, and a difference of one pixel fades.
    private const int Reduction = 4;

    // Of 255, the mean difference of a square of eight by eight pixels that is still the same picture. A missing letter makes about 30.
    private const double Tolerance = 12;
    private const int Square = 8;
    private static readonly string Kept = Path.Combine(SourceTree.Root, "QuizServer.Tests", "Browser", "Photographs");

    [SkippableFact]
    public async Task Every_picture_looks_as_it_was_photographed()
    {
        var isTaking = Environment.GetEnvironmentVariable("QUIZ_PHOTOGRAPHS") == "take";
        Skip.IfNot(isTaking || File.Exists("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"), "The photographs are of other fonts.");
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();
        var page = await Watched.Page(browser, complaints, 1280, 720);
        await page.GotoAsync(server.OrganiserLink);
        var different = new List<string>();
        foreach (var (face, states, width, height, dress) in Sets)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var state in states)
            {
                await page.GotoAsync($"{server.Address}/host/gallery/{face}/{state.Name}?{dress}");
                using var photograph = Reduce(await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }));
                var file = Path.Combine(Kept, $"{face}-{width}x{height}-{state.Name}.png");
                if (isTaking)
                {
                    Directory.CreateDirectory(Kept);
                    using var data = photograph.Encode(SKEncodedImageFormat.Png, 100);
                    await File.WriteAllBytesAsync(file, data.ToArray());
                }
                else if (!File.Exists(file))
                {
                    different.Add($"{Path.GetFileName(file)}: there is no photograph");
                }
                else if (Difference(photograph, file) is > Tolerance and var most)
                {
                    different.Add($"{Path.GetFileName(file)}: {most:0.0}");
                }
            }
        }

        Assert.Empty(complaints);
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static (string Face, IReadOnlyList<GalleryState> States, int Width, int Height, string Dress)[] Sets =>
    [
        ("projector", GalleryStates.Projector, 1280, 720, "theme=ceremonial&paper=light"),
        ("projector", GalleryStates.Projector, 1024, 768, "theme=neutral&paper=dark"),
        ("tablet", GalleryStates.Tablet, 820, 1180, "theme=ceremonial&paper=light"),
        ("tablet", GalleryStates.Tablet, 360, 740, "theme=neutral&paper=dark"),
    ];

    private static SKBitmap Reduce(byte[] screenshot)
    {
        using var whole = SKBitmap.Decode(screenshot);
        return whole.Resize(new SKImageInfo(whole.Width / Reduction, whole.Height / Reduction, SKColorType.Gray8), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    // The largest difference of any square: a word that is gone must not vanish in the mean of the whole.
    private static double Difference(SKBitmap now, string file)
    {
        using var before = SKBitmap.Decode(file, new SKImageInfo(now.Width, now.Height, SKColorType.Gray8));
        var most = 0.0;
        for (var top = 0; top < now.Height; top += Square)
        {
            for (var left = 0; left < now.Width; left += Square)
            {
                var pixels =
                    from y in Enumerable.Range(top, Math.Min(Square, now.Height - top))
                    from x in Enumerable.Range(left, Math.Min(Square, now.Width - left))
                    select Math.Abs(now.GetPixel(x, y).Red - before.GetPixel(x, y).Red);
                most = Math.Max(most, pixels.Average());
            }
        }

        return most;
    }
}
