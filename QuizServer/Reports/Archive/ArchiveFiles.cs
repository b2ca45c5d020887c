using QuizServer.Contests;
using QuizServer.Journal;

namespace QuizServer.Reports.Archive;

/// <summary>A decided contest as one file. Before that it would say which questions are still to come, and what will be drawn.</summary>
internal sealed class ArchiveFiles(IContestDirectory contests, ResultJournal journal, ArchiveWriter writer)
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/host/contests/{code}/archive.zip", (string code, ArchiveFiles files) => files.Archive(code));

    private IResult Archive(string code)
    {
        if (contests.Find(code) is not { IsRehearsal: false } room || room.Now is not { State.IsPublished: true } now)
        {
            return Results.NotFound();
        }

        var file = ScratchFile.Create();
        writer.Write(now.State, journal.Read(room, now), room.Record().TakeWhile(entry => entry.Sequence <= now.Sequence), file);
        file.Position = 0;
        return Results.File(file, "application/zip", $"{room.Code}.zip");
    }
}
