using System.Reflection;
using System.Text.RegularExpressions;
using QuizClient.Words;
using QuizContracts;
using QuizHost.Desk;
using QuizServer.Engine;
using QuizServer.Pages;

namespace QuizServer.Tests.Architecture;

/// <summary>Every sentence of every screen and refusal: there in both languages, and said somewhere.</summary>
public sealed partial class WordsTests
{
    private static readonly Assembly[] Assemblies = [typeof(StageWords).Assembly, typeof(DeskWords).Assembly, typeof(App).Assembly, .. PageSetup.Assemblies];

    [Fact]
    public void Every_sentence_is_there_in_both_languages()
    {
        var phrases = Sentences().OfType<FieldInfo>()
            .SelectMany(field => Phrases(field.GetValue(null)).Select(phrase => (Field: $"{field.DeclaringType!.Name}.{field.Name}", Phrase: phrase)))
            .ToList();

        Assert.True(phrases.Count > 500, $"{phrases.Count}");
        Faults.None(phrases.Where(one => string.IsNullOrWhiteSpace(one.Phrase.Zh) || string.IsNullOrWhiteSpace(one.Phrase.En)).Select(one => $"{one.Field} lacks a language"));
        Faults.None(phrases.Where(one => one.Phrase.Zh == one.Phrase.En && Han().IsMatch(one.Phrase.Zh)).Select(one => $"{one.Field} is not translated"));
        Faults.None(phrases.Where(one => one.Phrase.Zh != one.Phrase.En && Letters().IsMatch(one.Phrase.En) && !Han().IsMatch(one.Phrase.Zh)).Select(one => $"{one.Field} has no Chinese: {one.Phrase.Zh}"));
    }

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        var sources = Sources().ToList();
        var said = sources.SelectMany(source => Said().Matches(source)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        string Own(string type) => string.Concat(sources.Where(source => source.Contains($"class {type}\n", StringComparison.Ordinal) || source.Contains($"class {type}\r", StringComparison.Ordinal)));

        Faults.None(
            from member in Sentences()
            let type = member.DeclaringType!.Name
            where !said.Contains($"{type}.{member.Name}") && Regex.Count(Own(type), $@"\b{member.Name}\b") < 2
            select $"{type}.{member.Name} is never said");
    }

    private static IEnumerable<Phrase> Phrases(object? value) => value switch
    {
        Phrase one => [one],
        Verdict verdict => [verdict.Sentence],
        IEnumerable<Phrase> many => many,
        _ => [],
    };

    private static IEnumerable<MemberInfo> Sentences() =>
        from assembly in Assemblies.Distinct()
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Words", StringComparison.Ordinal) || type.Name.EndsWith("Refusals", StringComparison.Ordinal) || type.Name.EndsWith("Notices", StringComparison.Ordinal)
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !member.Name.Contains('<', StringComparison.Ordinal) && IsSentence(member switch { FieldInfo field => field.FieldType, MethodInfo { IsSpecialName: false } method => method.ReturnType, _ => typeof(void) })
        select member;

    private static bool IsSentence(Type type) =>
        type == typeof(Phrase) || type == typeof(Phrase?) || type == typeof(Verdict) || typeof(IEnumerable<Phrase>).IsAssignableFrom(type);

    private static IEnumerable<string> Sources() =>
        from project in (string[])["QuizContracts", "QuizClient", "QuizHost", "QuizBuzzer", "QuizServer"]
        from file in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, project), "*.*", SearchOption.AllDirectories)
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select File.ReadAllText(file);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\b\w*(?:Words|Refusals|Notices)\.\w+")]
    private static partial Regex Said();

    [GeneratedRegex("[a-z]{3}")]
    private static partial Regex Letters();
}
