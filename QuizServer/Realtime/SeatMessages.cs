using System.Globalization;
using QuizClient.Words;
using QuizContracts;
using QuizContracts.Hub;
using QuizContracts.Views;

namespace QuizServer.Realtime;

/// <summary>A seat's picture as the message that carries it.</summary>
internal static class SeatMessages
{
    /// <summary>The message without its version.</summary>
    public static SeatMessage Of(SeatView view, Language language) => new(
        0,
        0,
        view.Can.ToString().ToLowerInvariant(),
        view.Tone.ToString().ToLowerInvariant(),
        view.Notice.In(language),
        view.Team,
        NumberWords.Score(view.Score),
        view.Rank.ToString(CultureInfo.InvariantCulture),
        view.Question,
        view.IsMultiple,
        view.Chosen,
        view.Texts,
        view.Message,
        view.Clock);
}
