using System.Reflection;
using MudBlazor.Services;

namespace QuizServer.Pages;

/// <summary>Wires the pages of the two faces into one site.</summary>
internal static class PageSetup
{
    /// <summary>Where pages stand besides this program.</summary>
    public static readonly Assembly[] Assemblies = [typeof(QuizHost.Desk.DeskPageAttribute).Assembly, typeof(QuizBuzzer.Join.JoinPage).Assembly];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddHttpContextAccessor();
        return services;
    }

    public static void MapPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets();
        endpoints.MapRazorComponents<App>().AddAdditionalAssemblies(Assemblies).AddInteractiveServerRenderMode();
    }
}
