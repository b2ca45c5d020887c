using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;

namespace QuizServer.Building.Checks;

/// <summary>What is the matter with one question in its place.</summary>
internal static class PlaceChecks
{
    /// <summary>As findings that name the place.</summary>
    public static IEnumerable<DraftFinding> Of(CheckedDraft check, PlacedQuestion placed) => Troubles(check, placed).Select(trouble => new DraftFinding(
        trouble.IsError, DraftStep.Questions, placed.Round, new($"{placed.Where.Zh}（{placed.Ref.Id}）{trouble.What.Zh}", $"{Capital(placed.Where.En)} ({placed.Ref.Id}) {trouble.What.En}")));

    /// <summary>As words that follow the question.</summary>
    public static IEnumerable<(bool IsError, Phrase What)> Troubles(CheckedDraft check, PlacedQuestion placed)
    {
        if (placed.Question is not { } question)
        {
            yield return (true, new("题库里已没有这道题。", "is no longer in its bank."));
            yield break;
        }

        if (question.Status == ReviewStatus.Retired)
        {
            yield return (true, new("已停用。", "is retired."));
        }
        else if (question.Status != ReviewStatus.Approved)
        {
            yield return (!check.Draft.IsRehearsal, new("未审定。", "is not approved."));
        }

        foreach (var media in (question.Question.Media ?? []).DistinctBy(media => media.File).Where(media => !check.HasMedia(media.File)))
        {
            yield return (true, new(
                $"缺{Word(media.Kind).Zh}文件{(media.Description.Length > 0 ? $"（{media.Description}）" : "")}。",
                $"lacks {Word(media.Kind).En}{(media.Description.Length > 0 ? $" ({media.Description})" : "")}."));
        }

        if (check.WasAsked(question))
        {
            yield return (false, new("以往的比赛用过。", "was asked in another contest."));
        }
        else if (check.StandsIn(question) is { } contest)
        {
            yield return (false, new($"也在还没有举行的比赛“{contest}”里。", $"also stands in “{contest}”, which is still to be held."));
        }
    }

    private static Phrase Word(MediaKind kind) => kind switch
    {
        MediaKind.Image => new("图片", "a picture"),
        MediaKind.Audio => new("音频", "a sound"),
        _ => new("视频", "a film"),
    };

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
