using QuizServer.Access;
using QuizServer.Access.Accounts;
using QuizServer.Api;
using QuizServer.Banks;
using QuizServer.Banks.MediaFiles;
using QuizServer.Building;
using QuizServer.Contests;
using QuizServer.Journal;
using QuizServer.Pages;
using QuizServer.Proof;
using QuizServer.Realtime;
using QuizServer.Rehearsal.Live;
using QuizServer.Reports;
using QuizServer.Seeding;
using QuizServer.Startup;
using QuizServer.Theming;

return args switch
{
    ["link", ..] => LinkCommand.Run(args[1..]),
    ["verify", ..] => VerifyCommand.Verify(args[1..]),
    ["export", ..] => VerifyCommand.Export(args[1..]),
    ["rehearse", ..] => await RehearseCommand.Run(args[1..]),
    ["import", ..] => ImportCommand.Run(args[1..]),
    ["bank", ..] => BankCommand.Run(args[1..]),
    _ => await Server.Run(args),
};

/// <summary>The contents page of the server: one line per concern.</summary>
internal static class Server
{
    public static Task<int> Run(string[] args) => StartupRefusals.Guard(() => Build(args).RunAsync());

    /// <summary>The whole server, ready to run.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="adjust">For tests: another clock, another web server.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(Hosting.Options(args));
        var data = builder.AddHosting();

        builder.Services.AddJournal(data);
        builder.Services.AddContests();
        builder.Services.AddRehearsal(data);
        builder.Services.AddSignIn();
        builder.Services.AddLiveScreens();
        builder.Services.AddPages();
        builder.Services.AddProof();
        builder.Services.AddLooks();
        builder.Services.AddReports();
        builder.Services.AddBanks(data);
        builder.Services.AddApi();
        builder.Services.AddSeeding(Path.Combine(AppContext.BaseDirectory, "seeds"));
        builder.Services.AddBuilding(Path.Combine(AppContext.BaseDirectory, "seeds"));
        builder.Services.AddWelcome();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseDeskMode();
        app.UseWebSockets();
        app.UseOriginCheck();
        app.UseDeskGuard();
        app.UseProjectorTokens();
        app.UseJuryTokens();
        app.UseAntiforgery();

        app.MapHealth();
        app.MapEntryLinks();
        app.MapLiveScreens();
        app.MapSeatForms();
        app.MapReports();
        app.MapMedia();
        app.MapLooks();
        app.MapBankFiles();
        app.MapApi();
        app.MapPages();
        return app;
    }
}
