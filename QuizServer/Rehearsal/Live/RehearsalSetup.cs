using QuizContracts.Desks;

namespace QuizServer.Rehearsal.Live;

/// <summary>Wires the rehearsal.</summary>
internal static class RehearsalSetup
{
    /// <summary>After the contests: a rehearsal is admitted among them.</summary>
    public static IServiceCollection AddRehearsal(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RehearsalHall>(provider, dataFolder));
        services.AddSingleton<IRehearsalDesk>(provider => provider.GetRequiredService<RehearsalHall>());
        services.AddHostedService(provider => provider.GetRequiredService<RehearsalHall>());
        return services;
    }
}
