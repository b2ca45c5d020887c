namespace QuizServer.Journal;

/// <summary>Wires the journal.</summary>
public static class JournalSetup
{
    /// <summary>Adds the database of a data folder and the journal in it.</summary>
    public static IServiceCollection AddJournal(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(_ => QuizDatabase.Open(dataFolder));
        services.AddSingleton<IJournal>(provider => new SqliteJournal(
            provider.GetRequiredService<QuizDatabase>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
