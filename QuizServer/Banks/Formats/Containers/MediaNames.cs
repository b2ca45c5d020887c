using QuizContracts;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>Media files that come inside another file, with names that no two questions share.</summary>
internal sealed class MediaNames
{
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>The files by the names that the rows use.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Takes a file for a place of a question. What is no picture, sound or film by its name is refused in the row.</summary>
    public void Take(RowDraft draft, MediaPlace place, int? option, string name, byte[] bytes, string description)
    {
        var plain = string.Concat(Path.GetFileName(name.Replace('\\', '/')).Where(letter => !":：;；|｜\n\r\"<>?*".Contains(letter, StringComparison.Ordinal)));
        var unique = plain;
        for (var count = 2; _files.TryGetValue(unique, out var other) && !other.AsSpan().SequenceEqual(bytes); count++)
        {
            unique = $"{Path.GetFileNameWithoutExtension(plain)}-{count}{Path.GetExtension(plain)}";
        }

        _files.TryAdd(unique, bytes);
        draft.Media.Add(new Media(place, MediaKind.Image, unique, option, description));
    }

    /// <summary>Says that a file which a question shows did not come with it.</summary>
    public static void Miss(RowDraft draft, string name) =>
        draft.Warn("", new($"“{Short(name)}”不在文件里，未导入。", $"“{Short(name)}” is not in the file and was not imported."));

    private static string Short(string name) => name.Length > 60 ? name[..60] + "…" : name;
}
