using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using QuizBuzzer.Audience;
using QuizBuzzer.Play;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Projector;

namespace QuizServer.Realtime;

/// <summary>Renders a hall's picture to HTML with the components that also make the first full page.</summary>
internal sealed class FragmentRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers, JoinCard card, IWardrobe wardrobe)
{
    /// <summary>The fragment of one face.</summary>
    public Task<string> Render(Face face, HallView view) => face.Role switch
    {
        ScreenRole.Projector => Render<ProjectorFragment>(face.Language, new()
        {
            [nameof(ProjectorFragment.View)] = view,
            [nameof(ProjectorFragment.Showing)] = face.Showing,
            [nameof(ProjectorFragment.Sponsors)] = wardrobe.Sponsors(view.Code),
            [nameof(ProjectorFragment.Language)] = face.Language,
            [nameof(ProjectorFragment.JoinAddress)] = card.Address,
            [nameof(ProjectorFragment.JoinQrSvg)] = view.Stage is Stage.Lobby ? card.QrSvg(view.Code) : "",
        }),
        ScreenRole.Audience => Render<AudienceFragment>(face.Language, new()
        {
            [nameof(AudienceFragment.View)] = view,
            [nameof(AudienceFragment.Language)] = face.Language,
        }),
        _ => Render<PlayFragment>(face.Language, new()
        {
            [nameof(PlayFragment.View)] = view,
            [nameof(PlayFragment.Language)] = face.Language,
        }),
    };

    // A renderer keeps its root components until it is disposed, so each rendering has one of its own.
    private async Task<string> Render<T>(Language language, Dictionary<string, object?> parameters)
        where T : IComponent
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
            return (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
    }
}
