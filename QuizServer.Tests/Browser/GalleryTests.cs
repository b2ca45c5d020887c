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
    private const string Desk = "desk";
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
        foreach (var (face, names, width, height, dress) in Sets)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var name in names)
            {
                using var photograph = Reduce(face == Desk ? await DeskParts(page, $"{server.Address}/host/gallery?{dress}") : await Screen(page, $"{server.Address}/host/gallery/{face}/{name}?{dress}"));
                var file = Path.Combine(Kept, $"{face}-{width}x{height}-{name}.png");
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

    // Sizes, themes and languages differ together, so that each stands in one half of the photographs.
    private static (string Face, IEnumerable<string> Names, int Width, int Height, string Dress)[] Sets =>
    [
        ("projector", Names(GalleryStates.Projector), 1280, 720, "theme=ceremonial&paper=light&lang=zh-CN"),
        ("projector", Names(GalleryStates.Projector), 1024, 768, "theme=neutral&paper=dark&lang=en"),
        ("tablet", Names(GalleryStates.Tablet), 820, 1180, "theme=ceremonial&paper=light&lang=zh-CN"),
        ("tablet", Names(GalleryStates.Tablet), 360, 740, "theme=neutral&paper=dark&lang=en"),
        (Desk, ["light"], 1280, 800, "mode=light&lang=zh-CN"),
        (Desk, ["dark"], 820, 1180, "mode=dark&lang=en"),
    ];

    private static IEnumerable<string> Names(IReadOnlyList<GalleryState> states) => states.Select(state => state.Name);

    private static async Task<byte[]> Screen(IPage page, string address)
    {
        await page.GotoAsync(address);
        return await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }

    private static async Task<byte[]> DeskParts(IPage page, string address)
    {
        await EveryPage.Open(page, address);
        return await page.Locator("[aria-labelledby='gallery-desk']").ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
    }

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
