using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Photos;
using QuizServer.Access;
using QuizServer.Reports.Tables;

namespace QuizServer.Reports;

/// <summary>The photo finishes of a contest as files. Everything below /host needs the sign-in.</summary>
internal sealed class PhotoFiles(IContestDesk desk, IServiceScopeFactory scopes, ILoggerFactory loggers, IWebHostEnvironment environment)
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/host/contests/{code}/photos/csv", (string code, PhotoFiles files, HttpContext context) => files.Csv(code, Languages.Of(context)));
        endpoints.MapGet("/host/contests/{code}/photos/html", (string code, PhotoFiles files, HttpContext context) => files.Html(code, Languages.Of(context)));
    }

    private IResult Csv(string code, Language language)
    {
        if (Find(code) is not { } photos)
        {
            return Results.NotFound();
        }

        using var stream = new MemoryStream();
        ResultCsv.Write(RaceTable.Of([.. photos.Races.Reverse()]), language, stream);
        return Results.File(stream.ToArray(), "text/csv; charset=utf-8", Name(photos, language, "csv"));
    }

    private async Task<IResult> Html(string code, Language language)
    {
        if (Find(code) is not { } photos)
        {
            return Results.NotFound();
        }

        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PhotoSheet>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(PhotoSheet.Photos)] = photos,
            [nameof(PhotoSheet.Style)] = Style("tokens.css") + Style("photo.css"),
            [nameof(PhotoSheet.Language)] = language,
        }))).ToHtmlString());
        return Results.File(Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n{html}"), "text/html; charset=utf-8", Name(photos, language, "html"));
    }

    private ContestPhotos? Find(string code) => ContestCode.Normalize(code) is { } known ? desk.Photos(known) : null;

    private static string Name(ContestPhotos photos, Language language, string ending) => $"{photos.Code}-{PhotoWords.Title.In(language)}.{ending}";

    private string Style(string sheet)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo($"_content/QuizClient/css/{sheet}").CreateReadStream();
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
