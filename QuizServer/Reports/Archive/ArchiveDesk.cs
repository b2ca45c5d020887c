using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Contests;

namespace QuizServer.Reports.Archive;

/// <summary>Archives as the organiser's pages hand them in.</summary>
internal sealed class ArchiveDesk(ArchiveImport import, IContestDirectory contests) : IArchiveDesk, IDisposable
{
    // One after another: two of the same contest at once would both begin.
    private readonly SemaphoreSlim _turn = new(1);

    public long Largest => 512L * 1024 * 1024;

    public async Task<ArchiveVerdict> Import(Stream file, string? code, DeskUser by)
    {
        if (!by.IsOrganiser)
        {
            return new ArchiveVerdict(false, null, new("只有组织者可以导入存档。", "Only organisers may import archives."));
        }

        var scratch = ScratchFile.Create();
        await file.CopyToAsync(scratch);
        scratch.Position = 0;
        await _turn.WaitAsync();
        try
        {
            var verdict = await Task.Run(() => import.Import(scratch, code, by.Name));
            if (verdict is { Accepted: true, Code: { } added })
            {
                contests.Shelve(added);
            }

            return verdict;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
