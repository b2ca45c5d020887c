using QuizContracts;
using QuizContracts.Desks;

namespace QuizHost.Console;

/// <summary>What projectors still lack of the question on stage, beside the large button.</summary>
public static class NextHintWords
{
    /// <summary>Each of them with how much it lacks.</summary>
    public static Phrase Of(IReadOnlyList<ProjectorLine> lines, string question) => Phrase.Join(new("；", "; "), [.. lines.Select(line => line.Fails(question) ? Fails(line) : Loads(line))]);

    private static Phrase Loads(ProjectorLine line) => new($"大屏 {line.Number} 正在加载媒体", $"Projector {line.Number} is loading media");

    private static Phrase Fails(ProjectorLine line) => new($"大屏 {line.Number} 有 {line.Failing} 个媒体放不出", $"Projector {line.Number} cannot show {line.Failing} of the media");
}
