using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MudBlazor.Services;

namespace QuizServer.Pages;

/// <summary>Wires the pages of the two faces into one site.</summary>
internal static class PageSetup
{
    /// <summary>Where pages stand besides this program.</summary>
    public static readonly Assembly[] Assemblies = [typeof(QuizHost.Desk.DeskPageAttribute).Assembly, typeof(QuizBuzzer.Join.JoinPage).Assembly];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // Chinese as it is: as entities every character would take eight bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
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
