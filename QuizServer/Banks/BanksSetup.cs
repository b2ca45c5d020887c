using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Import;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;

namespace QuizServer.Banks;

/// <summary>Wires the banks.</summary>
internal static class BanksSetup
{
    public static IServiceCollection AddBanks(this IServiceCollection services, string data)
    {
        services.AddSingleton<BankStore>();
        services.AddSingleton<UnsavedStore>();
        services.AddSingleton<ReadLog>();
        services.AddSingleton<BankRights>();
        services.AddSingleton<BankIndexes>();
        services.AddSingleton(_ => new QualityChecks(DisputedFile.Read(DisputedFile.BesideTheProgram).Facts));
        services.AddSingleton<BankNotes>();
        services.AddSingleton<IBankDesk, BankDesk>();
        services.AddSingleton(_ => new MediaFolder(data));
        services.AddSingleton<MediaStore>();
        services.AddSingleton<IMediaDesk, MediaDesk>();
        services.AddSingleton<BankFiles>();
        services.AddSingleton<Previews>();
        services.AddSingleton<Importer>();
        services.AddSingleton<IImportDesk, ImportDesk>();
        return services;
    }
}
