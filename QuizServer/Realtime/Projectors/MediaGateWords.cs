using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Realtime.Projectors;

/// <summary>Why a question is not opened yet.</summary>
internal static class MediaGateWords
{
    /// <summary>Which projectors still load and which cannot, and what a second press does.</summary>
    public static Phrase Of(IReadOnlyList<ProjectorLine> loading, IReadOnlyList<ProjectorLine> failed)
    {
        List<Phrase> parts =
        [
            .. loading.Count == 0 ? Array.Empty<Phrase>() : [new($"大屏 {Numbers(loading, "、")} 还在加载本题的图片或影音", $"projector {Numbers(loading, ", ")} still loads the pictures, sounds or films of this question")],
            .. failed.Count == 0 ? Array.Empty<Phrase>() : [new($"大屏 {Numbers(failed, "、")} 放不出本题的图片或影音", $"projector {Numbers(failed, ", ")} cannot show the pictures, sounds or films of this question")],
        ];
        var english = string.Join("; ", parts.Select(part => part.En));
        return new($"{string.Join("；", parts.Select(part => part.Zh))}。再按一次，照常开始。", $"{char.ToUpperInvariant(english[0])}{english[1..]}. Press again to begin all the same.");
    }

    private static string Numbers(IReadOnlyList<ProjectorLine> lines, string between) => string.Join(between, lines.Select(line => line.Number));
}
