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
    /// <summary>Writes the archive.</summary>
    /// <param name="entries">The whole journal of a contest that replays.</param>
    public void Write(IReadOnlyList<Entry> entries, Stream to)
    {
        var state = entries.Aggregate((ContestState?)null, (before, entry) => Evolver.Evolve(before, EventCodec.Read(entry.Type, entry.Payload), entry.Clock))!;
        var log = ResultLog.Of(entries.Select(entry => new LoggedEvent(EventCodec.Read(entry.Type, entry.Payload), entry.Clock, entry.At)));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        void Add(string name, Action<Stream> write, CompressionLevel level = CompressionLevel.Optimal) => files[name] = Put(zip, name, write, level);
        Add(ArchiveManifest.Journal, stream => WriteJournal(entries, stream));
        Add(ArchiveManifest.Workbook, stream => ResultWorkbook.Write(ResultTables.All(state, log, ResultScreen.Of(state, log)), Language.Chinese, stream), CompressionLevel.NoCompression);
        Add(ArchiveManifest.Races, stream => ResultCsv.Write(RaceTable.Of([.. PhotoFinishes.Of(state).Reverse()]), Language.Chinese, stream));
        foreach (var file in MediaOf(state).Where(media.Has))
        {
            Add(ArchiveManifest.MediaFolder + file, stream => CopyTo(media.Find(file)!, stream), CompressionLevel.NoCompression);
        }

        using var manifest = zip.CreateEntry(ArchiveManifest.File).Open();
        manifest.Write(new ArchiveManifest(ArchiveManifest.Newest, state.Plan.Code, state.Plan.Title, entries.Count, entries[^1].Hash, files).Write());
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

    private static void WriteJournal(IReadOnlyList<Entry> entries, Stream to)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var entry in entries)
        {
            writer.WriteLine(JournalFile.Line(entry));
        }
    }

    private static void CopyTo(string path, Stream to)
    {
        using var file = File.OpenRead(path);
        file.CopyTo(to);
    }
}
