using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Banks.MediaFiles;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Proof;

namespace QuizServer.Reports.Archive;

/// <summary>Puts an archived contest into a data folder, after everything about it was verified.</summary>
internal sealed class ArchiveImport(QuizDatabase database, MediaStore media, TimeProvider time)
{
    // A running contest waits for the disk meanwhile: never long.
    private const int Group = 500;

    /// <summary>Imports an archive.</summary>
    /// <param name="file">The file; it is closed.</param>
    /// <param name="wanted">The join code that it gets here; null for its own.</param>
    /// <param name="by">Who imports it.</param>
    public ArchiveVerdict Import(Stream file, string? wanted, string by)
    {
        var (archive, fault) = ArchiveReader.Open(file);
        if (archive is null)
        {
            return Refuse(fault);
        }

        using (archive)
        {
            return ContestCode.Normalize(wanted ?? archive.Manifest.Code) is { } code
                ? Import(archive, code, by)
                : Refuse(new($"“{wanted ?? archive.Manifest.Code}”不能作比赛码：须为 {ContestCode.Length} 位字母或数字，不含易混的 0、O、1、I、L、U。", $"{wanted ?? archive.Manifest.Code} can be no code: {ContestCode.Length} letters or digits without look-alikes (0 O, 1 I L, U)."));
        }
    }

    private ArchiveVerdict Import(ArchiveReader archive, string code, string by)
    {
        if (ContestProof.Of(archive.Entries).Faults is [var first, ..] faults)
        {
            return Refuse(new($"存档核对未通过（{faults.Count} 处）：{first.Zh}没有导入。", $"The archive does not stand ({faults.Count} faults): {first.En} It was not imported."));
        }

        var entries = code == archive.Manifest.Code ? archive.Entries : Renamed(archive.Entries, code);
        var there = There(code, entries);
        return there ?? (archive.Media.FirstOrDefault(name => !media.Restore(name, archive.Read(name), by)) is { } odd
            ? Refuse(new($"存档里的媒体文件 {odd} 与它的名字不符，没有导入。", $"The media file {odd} of the archive is not what its name says. It was not imported."))
            : Add(entries, archive.Manifest, code, by));
    }

    // Null where it may be added: there is nothing of that code yet, or only the beginning of the same.
    private ArchiveVerdict? There(string code, IReadOnlyList<Entry> entries)
    {
        using var connection = database.OpenReader();
        var last = EventRows.Last(connection, null, code);
        if (last is null)
        {
            return null;
        }

        var isSame = last.Sequence >= entries.Count && EventRows.HashAt(connection, code, entries.Count) == entries[^1].Hash;
        var isBegun = ArchivedRows.All(connection).Any(one => one.Contest == code && !one.IsWhole && one.Hash == entries[^1].Hash);
        return isBegun ? null
            : isSame ? new ArchiveVerdict(false, code, new($"比赛 {code} 已经在这里，内容相同。", $"Contest {code} is here already, and it is the same."))
            : Refuse(new($"这里已有另一场比赛用 {code} 这个码；请换一个码导入。", $"Another contest has the code {code} here; import it under another code."));
    }

    private ArchiveVerdict Add(IReadOnlyList<Entry> entries, ArchiveManifest manifest, string code, string by)
    {
        using var connection = database.OpenWriter();
        // First this: a contest that is only half there must not be opened after a power cut.
        ArchivedRows.Begin(connection, new Archived(code, manifest.Code, entries[^1].Hash, IsWhole: false), by, time.GetUtcNow());
        var known = (int)(EventRows.Last(connection, null, code)?.Sequence ?? 0);
        foreach (var group in entries.Skip(known).Chunk(Group))
        {
            using var transaction = connection.BeginTransaction();
            foreach (var entry in group)
            {
                EventRows.Insert(connection, transaction, entry);
            }

            transaction.Commit();
        }

        using (var transaction = connection.BeginTransaction())
        {
            ArchivedRows.End(connection, transaction, code);
            transaction.Commit();
        }

        return new ArchiveVerdict(true, code, new($"已导入比赛 {code}《{manifest.Title}》，核对通过，只能查看。", $"Contest {code}, {manifest.Title}, was imported and verified; it can only be looked at."));
    }

    // Under another code it is another journal: the chain is made anew, after the old one was found whole.
    private static IReadOnlyList<Entry> Renamed(IReadOnlyList<Entry> entries, string code)
    {
        var hash = HashChain.Start;
        return [.. entries.Select(entry =>
        {
            var renamed = entry with { Contest = code, PreviousHash = hash, Payload = EventCodec.Read(entry.Type, entry.Payload) is Event.ContestCreated created ? EventCodec.Write(created with { Plan = created.Plan with { Code = code } }) : entry.Payload };
            return renamed with { Hash = hash = HashChain.Of(renamed) };
        })];
    }

    private static ArchiveVerdict Refuse(Phrase why) => new(false, null, why);
}
