using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>Archives by hand.</summary>
internal sealed class FakeArchiveDesk : IArchiveDesk
{
    public List<(long Bytes, string? Code)> Imported { get; } = [];

    public ArchiveVerdict Verdict { get; set; } = new(true, "QZ7H2K", new("已导入。", "Imported."));

    public long Largest => 1000;

    public async Task<ArchiveVerdict> Import(Stream file, string? code, DeskUser by)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        Imported.Add((copy.Length, code));
        return Verdict;
    }
}
