using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Photos;
using QuizServer.Access;
using QuizServer.Banks.Formats.Tables.Delimited;

namespace QuizServer.Realtime;

/// <summary>The photo finishes of a contest as files. Everything below /host needs the sign-in.</summary>
internal sealed class PhotoFiles(IContestDesk desk, IServiceScopeFactory scopes, ILoggerFactory loggers, IWebHostEnvironment environment)
{
    private static readonly Phrase[] Columns =
    [
        new("抢答", "Race"), new("环节", "Round"), new("环节名称", "Title of the round"), new("题", "Question"), new("开放（毫秒，比赛时钟）", "Opened (ms, contest clock)"), new("等待（毫秒）", "Hold (ms)"),
        new("结果", "Verdict"), new("台号", "Table"), new("队名", "Team"), new("席位", "Seat"), new("到达", "Arrival"), new("声称按下", "Claimed"), new("按下", "Press"), new("± 误差", "± error"),
        new("相差", "Margin"), new("往返", "Round trip"), new("判读", "Mark"), new("说明", "Why"),
    ];

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
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true, NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var row in Rows(photos, language))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

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

    // Numbers stay numbers, those below zero too; only texts could be taken for formulas.
    private static IEnumerable<IEnumerable<string>> Rows(ContestPhotos photos, Language language) =>
    [
        Columns.Select(column => column.In(language)),
        .. photos.Races.Reverse().SelectMany(race => race.Presses.DefaultIfEmpty().Select(press => (IEnumerable<string>)
        [
            .. (string[])[Number(race.Number), Number(race.Round), Text(race.RoundTitle), Number(race.Question), Number(race.OpenedAt), Number(race.HoldMs), Text(race.Verdict.In(language))],
            .. press is null ? Array.Empty<string>() :
            [
                Number(press.Team), Text(press.Name), Text($"{press.Seat}"), Number(press.Arrived), Number(press.Claimed), Number(press.Instant), Number(press.Error),
                Number(press.Margin), Number(press.RoundTrip), Text(press.Mark.In(language)), Text(press.Reason.In(language)),
            ],
        ])),
    ];

    private static string Text(string text) => FormulaGuard.Write(text);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
