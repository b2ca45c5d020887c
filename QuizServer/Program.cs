using QuizServer.Access;
using QuizServer.Banks;
using QuizServer.Contests;
using QuizServer.Journal;
using QuizServer.Pages;
using QuizServer.Realtime;
using QuizServer.Seeding;
using QuizServer.Startup;

return args is ["link", ..] ? LinkCommand.Run(args[1..]) : await Server.Run(args);

/// <summary>The contents page of the server: one line per concern.</summary>
internal static class Server
{
    public static Task<int> Run(string[] args) => StartupRefusals.Guard(async () =>
    {
        var builder = WebApplication.CreateBuilder(Hosting.Options(args));
        var data = builder.AddHosting();

        builder.Services.AddJournal(data);
        builder.Services.AddContests();
        builder.Services.AddOrganiserSignIn();
        builder.Services.AddLiveScreens();
        builder.Services.AddPages();
        builder.Services.AddBanks();
        builder.Services.AddSeeding(Path.Combine(AppContext.BaseDirectory, "seeds"));
        builder.Services.AddWelcome();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseWebSockets();
        app.UseOriginCheck();
        app.UseOrganiserSignIn();
        app.UseProjectorTokens();
        app.UseAntiforgery();

        app.MapHealth();
        app.MapOrganiserLink();
        app.MapLiveScreens();
        app.MapSeatForms();
        app.MapPages();

        await app.RunAsync();
    });
}
