using QuizServer.Contests;
using QuizServer.Journal;

namespace QuizServer.Reports.Archive;

/// <summary>A decided contest as one file. Before that it would say which questions are still to come, and what will be drawn.</summary>
internal sealed class ArchiveFiles(IContestDirectory contests, ArchiveWriter writer)
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/host/contests/{code}/archive.zip", (string code, ArchiveFiles files) => files.Archive(code));

    private IResult Archive(string code)
    {
        if (contests.Find(code) is not { IsRehearsal: false, Now.State.IsPublished: true } room)
        {
            return Results.NotFound();
        }

        var file = ScratchFile.Create();
        writer.Write(room.Record(), file);
        file.Position = 0;
        return Results.File(file, "application/zip", $"{room.Code}.zip");
    }
}
