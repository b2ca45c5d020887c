using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using QuizContracts;
using QuizServer.Banks.MediaFiles;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Proof;
using QuizServer.Reports.Tables;
using QuizServer.Screens.Photos;
using QuizServer.Screens.Results;

namespace QuizServer.Reports.Archive;

/// <summary>Writes a whole contest as one file: its journal, from which everything else follows, the media of its questions, and its results to read.</summary>
internal sealed class ArchiveWriter(MediaStore media)
{
    /// <summary>Writes the archive of a contest that is not loaded.</summary>
    /// <param name="entries">The whole journal of a contest that replays; it is gone through twice.</param>
    /// <param name="to">Gets the file.</param>
    public void Write(IEnumerable<Entry> entries, Stream to)
    {
        ContestState? state = null;
        var log = ResultLog.Of(entries.Select(entry =>
        {
            var e = EventCodec.Read(entry.Type, entry.Payload);
            state = Evolver.Evolve(state, e, entry.Clock);
            return new LoggedEvent(e, entry.Clock, entry.At);
        }));
        Write(state!, log, entries, to);
    }

    /// <summary>Writes the archive of a contest that is loaded.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="log">What its journal says of times and corrections.</param>
    /// <param name="entries">The whole journal that leads to this state; it is gone through once, and never held as a whole.</param>
    /// <param name="to">Gets the file.</param>
    public void Write(ContestState state, ResultLog log, IEnumerable<Entry> entries, Stream to)
    {
        var (count, hash) = (0L, HashChain.Start);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        void Add(string name, Action<Stream> write, CompressionLevel level = CompressionLevel.Optimal) => files[name] = Put(zip, name, write, level);
        Add(ArchiveManifest.Journal, stream => (count, hash) = WriteJournal(entries, stream));
        Add(ArchiveManifest.Workbook, stream => ResultWorkbook.Write(ResultTables.All(state, log, ResultScreen.Of(state, log)), Language.Chinese, stream), CompressionLevel.NoCompression);
        Add(ArchiveManifest.Races, stream => ResultCsv.Write(RaceTable.Of([.. PhotoFinishes.Of(state).Reverse()]), Language.Chinese, stream));
        foreach (var file in MediaOf(state).Where(media.Has))
        {
            Add(ArchiveManifest.MediaFolder + file, stream => CopyTo(media.Find(file)!, stream), CompressionLevel.NoCompression);
        }

        using var manifest = zip.CreateEntry(ArchiveManifest.File).Open();
        manifest.Write(new ArchiveManifest(ArchiveManifest.Newest, state.Plan.Code, state.Plan.Title, count, hash, files).Write());
    }

    private static IEnumerable<string> MediaOf(ContestState state) =>
        state.Plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).Concat(state.Swapped).SelectMany(question => question.Media ?? []).Select(media => media.File).Distinct();

    // A file is made whole before it is packed: its hash stands in the manifest, and a workbook is written back and forth.
    private static string Put(ZipArchive zip, string name, Action<Stream> write, CompressionLevel level)
    {
        using var scratch = ScratchFile.Create();
        write(scratch);
        scratch.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(scratch));
        scratch.Position = 0;
        using var entry = zip.CreateEntry(name, level).Open();
        scratch.CopyTo(entry);
        return hash;
    }

    private static (long Count, string LastHash) WriteJournal(IEnumerable<Entry> entries, Stream to)
    {
        var (count, hash) = (0L, HashChain.Start);
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var entry in entries)
        {
            writer.WriteLine(JournalFile.Line(entry));
            (count, hash) = (count + 1, entry.Hash);
        }

        return (count, hash);
    }

    private static void CopyTo(string path, Stream to)
    {
        using var file = File.OpenRead(path);
        file.CopyTo(to);
    }
}
