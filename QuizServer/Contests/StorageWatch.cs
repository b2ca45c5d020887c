using QuizServer.Journal;

namespace QuizServer.Contests;

/// <summary>While the journal fails, tries it every two seconds until it works again.</summary>
internal sealed class StorageWatch(IJournal journal, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (!journal.Health.IsWorking)
                {
                    await journal.Probe();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }
}
