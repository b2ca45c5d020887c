using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuizContracts;
using QuizContracts.Building;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;

namespace QuizServer.Building.Parameters;

/// <summary>Every kind of round as a form: found by itself, described by its parameters.</summary>
internal sealed class RoundKinds
{
    // What a kind needs to be playable at all, besides its defaults.
    private static readonly Dictionary<string, ParameterSet> Starts = new()
    {
        ["simultaneous"] = ParameterSet.Empty.With("input", "tablet"),
        ["panel"] = ParameterSet.Empty.With("input", "tablet"),
        ["interrupt"] = ParameterSet.Empty.With("earlyPress", "ignore"),
        ["risk"] = Board,
        ["assign"] = Board,
    };

    // In the order in which halls play them; a kind that is not named comes after these.
    private static readonly string[] Usual = ["required", "simultaneous", "buzz", "interrupt", "risk", "assign", "ladder", "speed", "duel", "panel", "audience", "tie-break"];

    private readonly Dictionary<string, (Type Kind, Phrase Title, IReadOnlyList<ParameterField> Fields, IReadOnlyDictionary<string, string> Defaults)> _kinds =
        ContestJson.KindNames.ToDictionary(name => name, Describe);

    /// <summary>All descriptions of parameters.</summary>
    public static readonly IReadOnlyList<ParameterField> Catalogue = [.. SharedFields.All, .. RaceFields.All, .. KindFields.All];

    /// <summary>The one that everybody asks.</summary>
    public static readonly RoundKinds Known = new();

    /// <summary>All kinds in their usual order.</summary>
    public IReadOnlyList<KindLine> All =>
        [.. _kinds.OrderBy(kind => Array.IndexOf(Usual, kind.Key) is var place and >= 0 ? place : Usual.Length).Select(kind => new KindLine(kind.Key, kind.Value.Title))];

    /// <summary>Whether there is such a kind.</summary>
    public bool Has(string kind) => _kinds.ContainsKey(kind);

    /// <summary>What a kind is called; its stored name where there is none.</summary>
    public Phrase Title(string kind) => Has(kind) ? _kinds[kind].Title : Phrase.Same(kind);

    /// <summary>Its parameters; the kind's own first.</summary>
    public IReadOnlyList<ParameterField> Fields(string kind) => Has(kind) ? _kinds[kind].Fields : [];

    /// <summary>Its defaults by parameter; what is missing is nothing.</summary>
    public string Default(string kind, string field) => Has(kind) ? _kinds[kind].Defaults.GetValueOrDefault(field, "") : "";

    /// <summary>Its class.</summary>
    public Type TypeOf(string kind) => _kinds[kind].Kind;

    /// <summary>A new round of a kind.</summary>
    /// <param name="teams">Number of teams.</param>
    public DraftRound New(string kind, string id, int teams)
    {
        var start = Starts.GetValueOrDefault(kind, ParameterSet.Empty);
        var set = start.Tables.Aggregate(start, (all, table) => all.With(table.Key, [.. table.Value.Select(row => row.ToDictionary(cell => cell.Key, cell => cell.Key == "count" ? $"{teams}" : cell.Value))]));
        var count = set.Rows("levels").Count * teams;
        return new DraftRound(id, kind, Title(kind).Zh, set, new QuestionRef?[count > 0 ? count : kind == "ladder" ? teams * 3 : teams], []);
    }

    private static ParameterSet Board => ParameterSet.Empty.With("levels", [.. Enumerable.Range(1, 3).Select(step => new Dictionary<string, string> { ["value"] = $"{step * 10}", ["count"] = "1" })]);

    private static (Type, Phrase, IReadOnlyList<ParameterField>, IReadOnlyDictionary<string, string>) Describe(string name)
    {
        var round = new JsonObject { ["kind"] = name, ["title"] = "—", ["questions"] = new JsonArray() }.Deserialize<Round>(ContestJson.Options)!;
        var written = (JsonObject)JsonSerializer.SerializeToNode(round, ContestJson.Options)!;
        var fields = Parameters(round.GetType()).Select(parameter => Catalogue.FirstOrDefault(field => field.Name == parameter)).OfType<ParameterField>()
            .OrderBy(field => IndexOf(field)).ToList();
        return (round.GetType(), round.Kind, fields, fields.Where(field => written[field.Name] is JsonValue or JsonArray { Count: > 0 }).ToDictionary(field => field.Name, field => ParameterJson.Text(written[field.Name]!)));
    }

    /// <summary>Names of the parameters of a class of rounds, as contest files have them.</summary>
    public static IEnumerable<string> Parameters(Type kind) => kind.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && property.Name is not nameof(Round.Title) and not nameof(Round.Questions) and not nameof(Round.Spares))
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    // The kind's own, then the race's, then what all share.
    private static int IndexOf(ParameterField field) => Place(KindFields.All, field, 0) ?? Place(RaceFields.All, field, 100) ?? Place(SharedFields.All, field, 200)!.Value;

    private static int? Place(IReadOnlyList<ParameterField> fields, ParameterField field, int from) =>
        fields.Index().Where(one => one.Item.Name == field.Name).Select(one => (int?)one.Index + from).FirstOrDefault();
}
