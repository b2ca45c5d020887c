using System.IO.Pipelines;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Desks;
using QuizContracts.Doors;
using QuizServer.Access;
using QuizServer.Realtime.Consoles;
using QuizServer.Realtime.Links;
using QuizServer.Realtime.Projectors;

namespace QuizServer.Realtime;

/// <summary>Wires the hub: one class, at the address of each kind of screen, so that the right cookie comes with it.</summary>
internal static class LiveEndpoints
{
    private const int LongestMessage = 4096;
    private const int DeskTimes = 8;

    public static IServiceCollection AddLiveScreens(this IServiceCollection services)
    {
        services.AddSignalR().AddHubOptions<ContestHub>(options =>
        {
            // These hold for the contest hub alone; the desks' circuits keep their own.
            options.MaximumReceiveMessageSize = LongestMessage;
            options.KeepAliveInterval = TimeSpan.FromSeconds(5);
            options.ClientTimeoutInterval = TimeSpan.FromSeconds(20);
            options.HandshakeTimeout = TimeSpan.FromSeconds(5);
            options.MaximumParallelInvocationsPerClient = 1;
            options.EnableDetailedErrors = false;
            options.AddFilter<CallBudget>();
        });
        services.AddSingleton<CallBudget>();
        services.AddSingleton<ProjectorToken>();
        services.AddSingleton<JuryToken>();
        services.AddSingleton<JuryPresence>();
        services.AddSingleton<IJuryDesk, JuryDesk>();
        services.AddSingleton<LanAddresses>();
        services.AddSingleton<JoinCard>();
        services.AddSingleton<LiveScreens>();
        services.AddSingleton<PassOffice>();
        services.AddSingleton<LinkBook>();
        services.AddSingleton<ILinks>(provider => provider.GetRequiredService<LinkBook>());
        services.AddSingleton<IDeviceDesk, DeviceDesk>();
        services.AddSingleton<ProbePacer>();
        services.AddSingleton<FragmentRenderer>();
        services.AddSingleton<ContestPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<ContestPublisher>());
        services.AddSingleton<IContestDesk, ContestDesk>();
        services.AddSingleton<LeadBook>();
        services.AddScoped<LeadDesk>();
        services.AddScoped<ILeadDesk>(provider => provider.GetRequiredService<LeadDesk>());
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<LeadDesk>());
        services.AddSingleton<ProjectorBook>();
        services.AddSingleton<MediaGate>();
        services.AddSingleton<ProjectorDesk>();
        services.AddSingleton<IProjectorDesk>(provider => provider.GetRequiredService<ProjectorDesk>());
        services.AddSingleton<IContestDoor, ContestDoor>();
        services.AddSingleton<IStagePreview, StagePreview>();
        services.AddSingleton<IRefusalWords, RefusalWords>();
        return services;
    }

    public static void MapLiveScreens(this IEndpointRouteBuilder endpoints)
    {
        string[] addresses = ["/play/{code}/{seat}/live", "/screen/{code}/{token}/live", "/host/contests/{code}/screen/live"];
        foreach (var address in addresses)
        {
            endpoints.MapConnections(address, Options(), connection => connection.Use(Budgeted).UseHub<ContestHub>());
        }
    }

    private static HttpConnectionDispatcherOptions Options() => new()
    {
        Transports = HttpTransportType.WebSockets,
        TransportSendTimeout = TimeSpan.FromSeconds(4),
        TransportMaxBufferSize = 64 * 1024,
        ApplicationMaxBufferSize = 16 * 1024,
        AllowStatefulReconnects = false,
    };

    private static ConnectionDelegate Budgeted(ConnectionDelegate next) => connection =>
    {
        var time = connection.GetHttpContext()!.RequestServices.GetRequiredService<TimeProvider>();
        var transport = connection.Transport;
        connection.Transport = new Duplex(new ByteBudget(transport.Input, time, connection.Abort, IsDesk(connection) ? DeskTimes : 1), transport.Output);
        return next(connection);
    };

    // A desk presses for eight tables.
    private static bool IsDesk(ConnectionContext connection) => connection.GetHttpContext()!.Request.Path.StartsWithSegments("/host");

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
