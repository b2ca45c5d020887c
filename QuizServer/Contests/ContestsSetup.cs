namespace QuizServer.Contests;

/// <summary>Wires the running contests.</summary>
internal static class ContestsSetup
{
    public static IServiceCollection AddContests(this IServiceCollection services)
    {
        services.AddSingleton<ContestDirectory>();
        services.AddSingleton<IContestDirectory>(provider => provider.GetRequiredService<ContestDirectory>());
        services.AddHostedService(provider => provider.GetRequiredService<ContestDirectory>());
        services.AddHostedService<StorageWatch>();
        return services;
    }
}
