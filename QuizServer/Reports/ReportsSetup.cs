using QuizContracts.Desks;
using QuizContracts.Doors;

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
        return services;
    }

    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        PhotoFiles.Map(endpoints);
        ResultFiles.Map(endpoints);
    }
}
