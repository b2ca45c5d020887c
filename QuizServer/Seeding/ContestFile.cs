using System.Text.Json;
using System.Text.Json.Nodes;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal.Codec;

namespace QuizServer.Seeding;

/// <summary>
/// A contest in a file: a plan whose rounds name questions of a bank by their numbers; or teams (for an Open contest organisations), the name of a
/// <c>regulation</c>, and the <c>questions</c> and <c>spares</c> of each of its rounds.
/// </summary>
internal static class ContestFile
{
    /// <summary>Reads the plan, or says what is wrong with the file.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="bank">Questions of a bank by its name.</param>
    /// <param name="regulation">Text of a regulation by its name; null when there is none.</param>
    /// <param name="advanced">Names of the teams that advanced from a contest, best first; null while it is not decided.</param>
    public static (ContestPlan? Plan, IReadOnlyList<Phrase> Problems) Read(
        string json, Func<string, IReadOnlyList<Question>> bank, Func<string, string?> regulation, Func<string, IReadOnlyList<string>?>? advanced = null)
    {
        try
        {
            var contest = JsonNode.Parse(json) as JsonObject;
            if (contest?["regulation"]?.GetValue<string>() is { } named && FillIn(contest, named, regulation) is { Count: > 0 } faults)
            {
                return (null, faults);
            }

            if (contest?["teamsFrom"] is JsonArray && TakeTeams(contest, advanced ?? (_ => null)) is { } waiting)
            {
                return (null, [waiting]);
            }

            if (contest?["open"] is not null && contest["teams"] is null)
            {
                contest["teams"] = new JsonArray();
            }

            if (contest?["rounds"] is not JsonArray rounds)
            {
                return (null, [new("文件里没有比赛（rounds）。", "The file holds no contest (rounds).")]);
            }

            var name = contest["bank"]?.GetValue<string>() ?? "";
            var questions = bank(name).ToDictionary(question => question.Id);
            contest.Remove("bank");
            var missing = rounds.OfType<JsonObject>().SelectMany(round => FillIn(round, "questions", questions).Concat(FillIn(round, "spares", questions))).ToList();
            if (missing.Count > 0)
            {
                return (null, [.. missing.Select(id => new Phrase($"题库 {name} 中没有题目 {id}。", $"The bank {name} has no question {id}."))]);
            }

            var plan = contest.Deserialize<ContestPlan>(ContestJson.Options)!;
            return (plan, [.. FaultPlaces.Of(plan, [.. Enumerable.Range(0, plan.Rounds.Count)])]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            var line = fault is JsonException { LineNumber: { } number } ? number + 1 : 0;
            return (null, [new($"文件格式有误（第 {line} 行附近）。", $"The file cannot be read (near line {line}).")]);
        }
    }

    /// <summary>The contests from which this one takes its teams; empty when it names them itself.</summary>
    public static IReadOnlyList<string> TeamsFrom(string json)
    {
        try
        {
            return JsonNode.Parse(json)?["teamsFrom"] is JsonArray codes ? [.. codes.Select(code => code!.GetValue<string>())] : [];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>The join code that the file names; null when it names none.</summary>
    public static string? CodeOf(string json)
    {
        try
        {
            return JsonNode.Parse(json)?["code"]?.GetValue<string>();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Table by table: the winners of all heats first, then the seconds.
    private static Phrase? TakeTeams(JsonObject contest, Func<string, IReadOnlyList<string>?> advanced)
    {
        var codes = ((JsonArray)contest["teamsFrom"]!).Select(code => code!.GetValue<string>()).ToList();
        var heats = codes.ConvertAll(code => advanced(code));
        if (heats.FindIndex(heat => heat is null) is var open and >= 0)
        {
            return new($"比赛 {codes[open]} 还没有决出晋级队（teamsFrom）。", $"Contest {codes[open]} has not decided yet who advances (teamsFrom).");
        }

        var seats = contest["seats"]?.GetValue<int>() ?? 1;
        var names = Enumerable.Range(0, heats.Max(heat => heat!.Count)).SelectMany(place => heats.Where(heat => place < heat!.Count).Select(heat => heat![place]));
        contest["teams"] = new JsonArray([.. names.Select((name, index) => (JsonNode)new JsonObject { ["number"] = index + 1, ["name"] = name, ["seats"] = seats })]);
        contest.Remove("teamsFrom");
        contest.Remove("seats");
        return null;
    }

    private static IReadOnlyList<Phrase> FillIn(JsonObject contest, string named, Func<string, string?> regulation)
    {
        if (regulation(named) is not { } text)
        {
            return [new($"没有赛制 {named}（regulation）。", $"There is no regulation {named}.")];
        }

        var (read, problems) = RegulationFile.Read(text);
        read?.FillIn(contest);
        return problems;
    }

    private static List<string> FillIn(JsonObject round, string member, Dictionary<string, Question> questions)
    {
        var ids = (round[member] as JsonArray ?? []).Select(id => id!.GetValue<string>()).ToList();
        round[member] = new JsonArray([.. ids.Where(questions.ContainsKey).Select(id => JsonSerializer.SerializeToNode(questions[id], ContestJson.Options))]);
        return ids.FindAll(id => !questions.ContainsKey(id));
    }
}
