using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using QuizServer.Tests.Browser;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Startup;

/// <summary>Starts of the published program that cannot succeed, and the organiser's link.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_the_start_with_a_sentence()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var (code, output) = await Run("--urls", "http://127.0.0.1:0", $"--Quiz:Data={Path.Combine(file, "data")}");
        Assert.Equal(1, code);
        Assert.Contains("The data folder cannot be written", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_ends_the_start_with_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var (code, output) = await Run("--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", $"--Quiz:Data={_folder.Path}");
        Assert.Equal(1, code);
        Assert.Contains("The port is in use", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_kills_the_old_one_and_works_once()
    {
        await using var server = new PublishedServer();
        await server.Start();
        var (code, output) = await Run("link", "--urls", server.Address, $"--Quiz:Data={Path.GetDirectoryName(server.Database)}");
        Assert.Equal(0, code);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        Assert.Equal("/host/enter?used=1", await Location(client, server.OrganiserLink));
        Assert.Equal("/host/contests", await Location(client, output.Trim()));
        Assert.Equal("/host/enter?used=1", await Location(client, output.Trim()));
    }

    [Fact]
    public async Task No_desk_opens_without_the_sign_in()
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        foreach (var path in (string[])["/host", "/host/contests", "/host/contests/DANGSH/console", "/host/contests/DANGSH/screen"])
        {
            Assert.EndsWith("/host/enter", await Location(client, server.Address + path), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{server.Address}/screen/DANGSH/no-token")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{server.Address}/health")).StatusCode);
    }

    private static async Task<string?> Location(HttpClient client, string address) => (await client.GetAsync(address)).Headers.Location?.OriginalString;

    private static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "published", "QuizServer.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
