using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules;

namespace QuizServer.Banks.Quality;

/// <summary>Questions that are too long to be read in a hall. Matchings are printed small from four pairs on, however short they are.</summary>
internal static class Lengths
{
    private const double LongestStem = 60;

    /// <summary>A note for what the projector has to part or cannot hold, for a stem of more than sixty characters, and for a question that has to be squeezed.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question)
    {
        var asked = question.Question;
        var stem = EyeWidth.Of(asked.Stem);
        if (OnProjector(asked) is { } sentence)
        {
            yield return question.Note(QualityKind.Length, true, sentence);
        }
        else if (stem > LongestStem)
        {
            yield return question.Note(QualityKind.Length, true, new($"题干有 {Math.Ceiling(stem)} 字，投影上一眼读不完；请压缩到 {LongestStem} 字以内。", $"The stem is {Math.Ceiling(stem)} characters long, too much to be read at a glance; keep it within {LongestStem}."));
        }
        else if (asked.Type != QuestionType.Matching && PanelFit.Of(PanelWords.Of(asked)) is var fit && (fit == PanelFit.Packed || fit == PanelFit.Tight))
        {
            yield return question.Note(QualityKind.Length, true, new("题干和选项合起来太长，投影上的字会很小。", "Stem and options together are so long that the projector has to print them small."));
        }
    }

    /// <summary>What does not fit on one page of the projector, also said while the question is written; null where all fits.</summary>
    public static Phrase? OnProjector(Question asked) => PanelWords.Of(asked) switch
    {
        var words when !StemPages.HasRoom(words) => new("选项太长，大屏放不下，末尾会被截掉；请压缩选项。", "What it is answered from is too long for the projector, and its end is cut off; shorten it."),
        var words when StemPages.Of(words) is { Count: > 1 and var pages } => new($"大屏放不下一页，将分 {pages} 页，由主持人翻页；请尽量压缩题干或选项。", $"It does not fit on one page of the projector: it is parted into {pages}, which the host turns. Shorten stem or options if you can."),
        _ => null,
    };
}
