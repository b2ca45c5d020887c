using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>How difficulty is written in cells.</summary>
internal static class DifficultyNames
{
    /// <summary>All names as the template writes them.</summary>
    public static readonly IReadOnlyList<string> All = [.. Enum.GetValues<Difficulty>().Select(Write)];

    /// <summary>The difficulty that a cell names; an empty one is medium; null when it names none.</summary>
    public static Difficulty? Read(string text) => text.ToUpperInvariant() switch
    {
        "易" or "简单" or "容易" or "较易" or "低" or "EASY" => Difficulty.Easy,
        "" or "中" or "中等" or "一般" or "适中" or "MEDIUM" => Difficulty.Medium,
        "难" or "困难" or "较难" or "高" or "HARD" => Difficulty.Hard,
        _ => null,
    };

    /// <summary>The name that the template uses.</summary>
    public static string Write(Difficulty difficulty) => CellNames.Of(difficulty);
}
