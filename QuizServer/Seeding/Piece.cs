using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using QuizContracts;
using QuizServer.Journal.Codec;

namespace QuizServer.Seeding;

/// <summary>Reads a piece of a file and goes on after a fault, so that all of them are named at once.</summary>
internal static partial class Piece
{
    /// <summary>The piece without what cannot be read in it; null when too little is left.</summary>
    /// <param name="node">The piece; what cannot be read is taken out of it.</param>
    /// <param name="place">Where it stands in the file; empty for the whole.</param>
    /// <param name="problems">Takes every fault with its place.</param>
    public static T? Read<T>(JsonObject node, string place, List<Phrase> problems)
        where T : class
    {
        while (true)
        {
            try
            {
                return node.Deserialize<T>(ContestJson.Options);
            }
            catch (Exception fault) when (fault is JsonException or NotSupportedException or InvalidOperationException)
            {
                var path = (fault as JsonException)?.Path?.TrimStart('$') ?? "";
                if (!Mend(node, place, path, fault.Message, problems))
                {
                    return null;
                }
            }
        }
    }

    // A title is missed and made up, an unknown or wrong member is named and left out; then there may be more to find.
    private static bool Mend(JsonObject node, string place, string path, string sentence, List<Phrase> problems)
    {
        // The reader names missing members only in its sentence, in quotes.
        if (sentence.Contains("missing required", StringComparison.Ordinal))
        {
            var missing = Quoted().Matches(sentence).Select(name => name.Groups[1].Value).Where(name => !name.Contains('.', StringComparison.Ordinal)).ToList();
            problems.AddRange(missing.Select(name => $"{place}{path}.{name}".TrimStart('.')).Select(name => new Phrase($"缺少 {name}。", $"{name} is missing.")));
            return path.Length == 0 && missing is ["title"] && node.TryAdd("title", "—");
        }

        // Of a round whose kind it does not know it says nothing else.
        var where = sentence.Contains("type discriminator", StringComparison.Ordinal) ? $"{place}.kind" : $"{place}{path}".TrimStart('.');
        problems.Add(new($"{where}：没有这个环节种类或参数，或它的值不对。", $"{where}: no such kind or parameter, or its value is wrong."));
        return Member().Match(path) is { Success: true } member && node.Remove(member.Value);
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=^\.)[A-Za-z]+")]
    private static partial Regex Member();
}
