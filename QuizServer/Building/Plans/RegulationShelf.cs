using System.Text.Json.Nodes;
using QuizContracts.Building;
using QuizServer.Building.Parameters;
using QuizServer.Seeding;

namespace QuizServer.Building.Plans;

/// <summary>The regulations that come with the program, as drafts begin from them.</summary>
internal sealed class RegulationShelf(string folder)
{
    /// <summary>All of them in the order of their files; one that cannot be read is left out.</summary>
    public IReadOnlyList<RegulationLine> All => [.. Files().Select(file => (Name: Path.GetFileNameWithoutExtension(file), Json: Read(file))).Where(one => one.Json is not null).Select(one => new RegulationLine(
        one.Name,
        one.Json!["name"]?.GetValue<string>() ?? one.Name,
        one.Json["source"]?.GetValue<string>() ?? "",
        one.Json["open"] is null ? one.Json["teams"]!.GetValue<int>() : null,
        [.. one.Json["rounds"]!.AsArray().Select(round => round!["title"]!.GetValue<string>())]))];

    /// <summary>The draft with the rounds and parameters of a regulation; its title and teams stay where it has any. The same draft when there is no such regulation.</summary>
    /// <param name="newId">Makes the id of a round.</param>
    public ContestDraft Take(ContestDraft draft, string name, Func<string> newId)
    {
        if (Files().FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name) is not { } path || Read(path) is not { } json)
        {
            return draft;
        }

        var teams = json["open"] is null ? json["teams"]!.GetValue<int>() : 0;
        return draft with
        {
            Title = draft.Title.Length > 0 ? draft.Title : json["name"]?.GetValue<string>() ?? "",
            IsOpen = json["open"] is not null,
            Parameters = ParameterJson.Read(json, ContestFields.All),
            Teams = draft.Teams.Count > 0 ? draft.Teams : [.. Enumerable.Range(1, teams).Select(number => DraftTeam.Of($"{number} 号队"))],
            Rounds = [.. json["rounds"]!.AsArray().Select(round => Round(round!.AsObject(), newId()))],
        };
    }

    private static DraftRound Round(JsonObject round, string id)
    {
        var kind = round["kind"]!.GetValue<string>();
        return new DraftRound(
            id, kind, round["title"]!.GetValue<string>(), ParameterJson.Read(round, RoundKinds.Known.Fields(kind)),
            new QuestionRef?[round["count"]!.GetValue<int>()], new QuestionRef?[round["spareCount"]?.GetValue<int>() ?? 0]);
    }

    // What the reader of regulations accepts has every member that is used here, of the right kind.
    private static JsonObject? Read(string file)
    {
        var text = File.ReadAllText(file);
        return RegulationFile.Read(text).Regulation is null ? null : (JsonObject)JsonNode.Parse(text)!;
    }

    private string[] Files() => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
}
