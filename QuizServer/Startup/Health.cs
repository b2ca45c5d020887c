using QuizServer.Journal;

namespace QuizServer.Startup;

/// <summary>GET /health: 200 while the journal can be written, otherwise 503.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", (IJournal journal) =>
        journal.Health.IsWorking ? Results.Text("ok") : Results.Text("storage-down", statusCode: StatusCodes.Status503ServiceUnavailable));
}
