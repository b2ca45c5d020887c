using Microsoft.AspNetCore.Components;
using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>What belongs to one option of a question, ready to stand in its tile.</summary>
internal static class OptionMedia
{
    /// <summary>Null where the option has none.</summary>
    public static RenderFragment? Of(QuestionFace question, int option, MediaShow show)
    {
        var own = question.Media.Where(media => media.Option == option).ToList();
        return own.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<MediaList>(0);
            builder.AddComponentParameter(1, nameof(MediaList.Media), own);
            builder.AddComponentParameter(2, nameof(MediaList.Show), show);
            builder.CloseComponent();
        };
    }
}
