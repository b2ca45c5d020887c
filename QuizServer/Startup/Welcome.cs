using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Realtime;
using QuizServer.Seeding;

namespace QuizServer.Startup;

/// <summary>Once the server listens: loads the seeds into an empty database, then prints where to go.</summary>
internal sealed partial class Welcome(
    SeedLoader seeds, IContestDirectory contests, OrganiserLinks links, LanAddresses addresses, IHostApplicationLifetime lifetime, ILogger<Welcome> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => _ = Greet());
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Greet()
    {
        try
        {
            await seeds.Load(lifetime.ApplicationStopping);
            Console.WriteLine(WelcomeText.Of(addresses.All, contests.All.Count > 0 ? contests.All[^1].Code : null, links.New()));
        }
        catch (Exception fault) when (fault is Journal.JournalUnavailable or System.Data.Common.DbException)
        {
            LogUnready(logger, fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The seeds or the organiser's link could not be stored.")]
    private static partial void LogUnready(ILogger logger, Exception fault);
}

/// <summary>Wires the welcome.</summary>
internal static class WelcomeSetup
{
    public static IServiceCollection AddWelcome(this IServiceCollection services) => services.AddHostedService<Welcome>();
}
