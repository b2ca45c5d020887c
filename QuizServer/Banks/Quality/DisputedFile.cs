using System.Text.Json;
using QuizContracts;
using QuizServer.Journal.Codec;

namespace QuizServer.Banks.Quality;

/// <summary>Reads the list of disputed facts, <c>seeds/quality/disputed.json</c>.</summary>
internal static class DisputedFile
{
    /// <summary>Where the list lies beside the program.</summary>
    public static readonly string BesideTheProgram = Path.Combine(AppContext.BaseDirectory, "seeds", "quality", "disputed.json");

    /// <summary>The facts of a list, or why there are none: a bank is checked without it too.</summary>
    public static (IReadOnlyList<DisputedFact> Facts, Phrase? Fault) Read(string path)
    {
        try
        {
            return (JsonSerializer.Deserialize<List<DisputedFact>>(File.ReadAllText(path), ContestJson.Options) ?? [], null);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return ([], new($"有争议的史实没有核对：{path} 读不了。", $"Disputed facts were not looked for: {path} cannot be read."));
        }
    }
}
