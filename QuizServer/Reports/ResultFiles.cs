using QuizContracts;
using QuizHost.Results;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Reports.Tables;
using QuizServer.Screens.Results;

namespace QuizServer.Reports;

/// <summary>The results of a contest as files. Everything below /host needs the sign-in.</summary>
internal sealed class ResultFiles(IContestDirectory contests, ResultJournal journal)
{
    private const string Csv = "text/csv; charset=utf-8";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/host/contests/{code}/results.xlsx", (string code, ResultFiles files, HttpContext context) => files.Workbook(code, Languages.Of(context)));
        endpoints.MapGet("/host/contests/{code}/results.csv", (string code, ResultFiles files, HttpContext context) => files.Standings(code, Languages.Of(context)));
        endpoints.MapGet("/host/contests/{code}/ledger.csv", (string code, ResultFiles files, HttpContext context) => files.Ledger(code, Languages.Of(context)));
    }


    private IResult Workbook(string code, Language language) =>
        File(code, ResultWords.Title, "xlsx", ResultWorkbook.ContentType, language, (room, to) =>
    {
        var now = room.Now;
        var log = journal.Read(room, now);
        ResultWorkbook.Write(ResultTables.All(now.State, log, ResultScreen.Of(now.State, log)), language, to);
    });

    private IResult Standings(string code, Language language) => File(code, ResultWords.Standings, "csv", Csv, language, (room, to) =>
    {
        var now = room.Now;
        ResultCsv.Write(ResultTables.Standings(ResultScreen.Of(now.State, journal.Read(room, now))), language, to);
    });

    private IResult Ledger(string code, Language language) => File(code, ResultWords.Ledger, "csv", Csv, language, (room, to) =>
    {
        var now = room.Now;
        ResultCsv.Write(ResultTables.Ledger(now.State, journal.Read(room, now)), language, to);
    });

    // On the disk, not in memory: the ledger of thousands is long.
    private IResult File(string code, Phrase name, string extension, string type, Language language, Action<IContestRoom, Stream> write)
    {
        if (contests.Find(code) is not { } room)
        {
            return Results.NotFound();
        }

        var file = ScratchFile.Create();
        write(room, file);
        file.Position = 0;
        return Results.File(file, type, $"{room.Code}-{name.In(language)}.{extension}");
    }
}
