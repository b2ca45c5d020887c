using QuizContracts.Desks;
using QuizContracts.Doors;
using QuizServer.Reports.Archive;
using QuizServer.Reports.Certificates;
using QuizServer.Reports.Paper;

namespace QuizServer.Reports;

/// <summary>Wires the results, on pages and as files.</summary>
internal static class ReportsSetup
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ResultJournal>();
        services.AddSingleton<ResultFiles>();
        services.AddSingleton<PhotoFiles>();
        services.AddSingleton<IResultDesk, ResultDesk>();
        services.AddSingleton<IResultDoor, ResultDoor>();
        services.AddSingleton<IPaperDesk, PaperDesk>();
        services.AddSingleton<ICertificateDesk, CertificateDesk>();
        services.AddSingleton<ArchiveWriter>();
        services.AddSingleton<ArchiveImport>();
        services.AddSingleton<ArchiveFiles>();
        services.AddSingleton<IArchiveDesk, ArchiveDesk>();
        return services;
    }

    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        PhotoFiles.Map(endpoints);
        ResultFiles.Map(endpoints);
        ArchiveFiles.Map(endpoints);
    }
}
