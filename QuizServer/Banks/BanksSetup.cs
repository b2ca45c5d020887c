using QuizContracts.Desks;
using QuizServer.Banks.Desk;
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
        services.AddSingleton<BankRights>();
        services.AddSingleton<BankNotes>();
        services.AddSingleton<IBankDesk, BankDesk>();
        return services;
    }
}
