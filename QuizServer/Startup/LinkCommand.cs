using QuizServer.Access;
using QuizServer.Journal;

namespace QuizServer.Startup;

/// <summary><c>QuizServer link</c>: prints a new organiser's link beside a running server; the old one dies.</summary>
internal static class LinkCommand
{
    public static int Run(string[] args) => StartupRefusals.Guard(() =>
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var database = QuizDatabase.Open(Hosting.DataFolder(configuration));
        // Beside a server on another port, --urls says which.
        var address = (configuration["urls"] ?? $"http://localhost:{Hosting.Port}").Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal);
        Console.WriteLine(address + WelcomeText.EnterPath(new OrganiserLinks(database, TimeProvider.System).New()));
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();
}
