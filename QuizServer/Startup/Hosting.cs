using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging.Console;

namespace QuizServer.Startup;

/// <summary>What the server needs before any concern of its own: where it listens and where its data lies.</summary>
internal static class Hosting
{
    /// <summary>The port unless --urls says otherwise.</summary>
    public const int Port = 5080;

    private const int MostConnections = 16_000;

    /// <summary>Pages and seeds lie beside the program, wherever it is started from.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ApplicationName = typeof(Hosting).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    };

    /// <summary>The data folder: <c>data</c> under the working directory unless Quiz:Data says otherwise.</summary>
    public static string DataFolder(IConfiguration configuration) =>
        Path.GetFullPath(configuration["Quiz:Data"] is { Length: > 0 } chosen ? chosen : "data", Environment.CurrentDirectory);

    /// <summary>Sets the web server up and returns the data folder.</summary>
    public static string AddHosting(this WebApplicationBuilder builder)
    {
        var data = DataFolder(builder.Configuration);
        // Without this every asset is empty when the program runs unpublished outside of Development.
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
        {
            builder.WebHost.UseUrls($"http://*:{Port}");
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = MostConnections + 1000;
            server.Limits.MaxConcurrentUpgradedConnections = MostConnections;
            server.Limits.MaxRequestBodySize = 64 * 1024;
        });
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.ColorBehavior = LoggerColorBehavior.Default;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A start that fails is told in one sentence; see StartupRefusals.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None).AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // Keys beside the database, so that sign-ins and projector links survive a restart.
        builder.Services.AddDataProtection().SetApplicationName("quiz").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        // For pages and for assets that were not published. Over HTTPS it stays off: there, the length of a compressed secret can tell it (BREACH).
        builder.Services.AddResponseCompression().Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        return data;
    }
}
