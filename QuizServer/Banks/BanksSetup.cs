using QuizServer.Banks.Store;

namespace QuizServer.Banks;

/// <summary>Wires the banks.</summary>
internal static class BanksSetup
{
    public static IServiceCollection AddBanks(this IServiceCollection services)
    {
        services.AddSingleton<BankStore>();
        services.AddSingleton<UnsavedStore>();
        services.AddSingleton<ReadLog>();
        return services;
    }
}
