using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QuizServer.Journal;

namespace QuizServer.Proof;

/// <summary>One contest's journal as a file: a line of JSON per entry, with every field that its hash covers.</summary>
internal static class JournalFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the entries in order.</summary>
    public static void Write(string path, IEnumerable<Entry> entries) => File.WriteAllLines(path, entries.Select(Line));

    /// <summary>One entry as it stands in the file.</summary>
    public static string Line(Entry entry) => JsonSerializer.Serialize(
        new Row(
            entry.Contest, entry.Sequence, entry.Epoch, Microseconds.Of(entry.At), Microseconds.Of(entry.Clock), entry.Actor, entry.RequestId, entry.Verdict,
            entry.Type, entry.Payload, entry.PreviousHash, entry.Hash),
        Options);

    /// <summary>Reads a file.</summary>
    /// <exception cref="JournalFileUnreadable">It is not there, or a line is no entry.</exception>
    public static IReadOnlyList<Entry> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new JournalFileUnreadable(path, 1, fault);
        }
    }

    /// <summary>Reads a file that is open.</summary>
    /// <exception cref="JournalFileUnreadable">A line is no entry.</exception>
    public static IReadOnlyList<Entry> Read(Stream file, string path)
    {
        var entries = new List<Entry>();
        try
        {
            using var reader = new StreamReader(file, leaveOpen: true);
            foreach (var line in Lines(reader).Where(line => line.Length > 0))
            {
                entries.Add(JsonSerializer.Deserialize<Row>(line, Options)!.ToEntry());
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new JournalFileUnreadable(path, entries.Count + 1, fault);
        }

        return entries.Count > 0 ? entries : throw new JournalFileUnreadable(path, 1, null);
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    // Times in microseconds, exactly as the hash covers them.
    private sealed record Row(
        string Contest, long Sequence, long Epoch, long AtUs, long ClockUs, string Actor, Guid? RequestId, string? Verdict, string Type, string Payload, string PreviousHash, string Hash)
    {
        public Entry ToEntry() => new(
            Contest, Sequence, Epoch, Microseconds.At(AtUs), Microseconds.Span(ClockUs), Actor, RequestId, Verdict, Type, Payload, PreviousHash, Hash);
    }
}

#pragma warning disable CA1032 // Made in one place, with what it needs.
/// <summary>A file is no exported journal.</summary>
internal sealed class JournalFileUnreadable(string path, int line, Exception? inner) : Exception($"{path}, line {line}", inner)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The first line that cannot be read, from 1.</summary>
    public int Line { get; } = line;
}
