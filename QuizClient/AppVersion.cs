namespace QuizClient;

/// <summary>Names this build of the pages, so that the server can tell when a tablet still shows those of an older one.</summary>
public static class AppVersion
{
    /// <summary>Eight letters and digits, others for every build that differs.</summary>
    public static string Present { get; } = typeof(AppVersion).Module.ModuleVersionId.ToString("N")[..8];
}
