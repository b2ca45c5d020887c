using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Realtime.Projectors;

/// <summary>Why a question is not opened yet.</summary>
internal static class MediaGateWords
{
    // The host reads them at a glance.
    private const int MostTables = 6;

    /// <summary>Which projectors still load and which cannot, whose tablets still load, and what a second press does.</summary>
    public static Phrase Of(IReadOnlyList<ProjectorLine> loading, IReadOnlyList<ProjectorLine> failed, IReadOnlyList<int> tables)
    {
        List<Phrase> parts =
        [
            .. loading.Count == 0 ? Array.Empty<Phrase>() : [new($"大屏 {Numbers(loading, "、")} 还在加载本题的图片或影音", $"projector {Numbers(loading, ", ")} still loads the pictures, sounds or films of this question")],
            .. failed.Count == 0 ? Array.Empty<Phrase>() : [new($"大屏 {Numbers(failed, "、")} 放不出本题的图片或影音", $"projector {Numbers(failed, ", ")} cannot show the pictures, sounds or films of this question")],
            .. tables.Count == 0 ? Array.Empty<Phrase>() : [new($"{Tables(tables, "、", " 等")} 号台的平板还在加载本题的图片或影音", $"tablets of table {Tables(tables, ", ", " and others")} still load the pictures, sounds or films of this question")],
        ];
        var (chinese, english) = Phrase.Join(new("；", "; "), parts);
        return new($"{chinese}。再按一次，照常开始。", $"{char.ToUpperInvariant(english[0])}{english[1..]}. Press again to begin all the same.");
    }

    private static string Tables(IReadOnlyList<int> tables, string between, string others) => string.Join(between, tables.Take(MostTables)) + (tables.Count > MostTables ? others : "");

    private static string Numbers(IReadOnlyList<ProjectorLine> lines, string between) => string.Join(between, lines.Select(line => line.Number));
}
