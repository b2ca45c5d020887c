using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>A Chromium, Chrome or Edge of this machine. Without one the browser tests are skipped and say so.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = OperatingSystem.IsWindows()
        ? [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"]
        : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>Starts it without a window.</summary>
    /// <param name="playwright">Who steers it.</param>
    /// <param name="more">Further switches of the browser.</param>
    public static async Task<IBrowser> Launch(IPlaywright playwright, params string[] more)
    {
        var path = Find();
        Skip.If(path is null, "No Chromium, Chrome or Edge is installed.");
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. more],
        });
    }

    private static string? Find() => Folders().SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        if (OperatingSystem.IsMacOS())
        {
            return ["/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS", "/Applications/Microsoft Edge.app/Contents/MacOS"];
        }

        return OperatingSystem.IsWindows()
            ? WindowsFolders.Select(Environment.GetEnvironmentVariable).OfType<string>()
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
    }
}
