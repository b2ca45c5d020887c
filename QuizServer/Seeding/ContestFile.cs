using System.Text.Json;
using System.Text.Json.Nodes;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Journal.Codec;

namespace QuizServer.Seeding;

/// <summary>
/// A contest in a file: a plan whose rounds name questions of a bank by their numbers; or teams, the name of a
/// <c>regulation</c>, and the <c>questions</c> and <c>spares</c> of each of its rounds.
/// </summary>
internal static class ContestFile
{
    /// <summary>Reads the plan, or says what is wrong with the file.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="bank">Questions of a bank by its name.</param>
    /// <param name="regulation">Text of a regulation by its name; null when there is none.</param>
    public static (ContestPlan? Plan, IReadOnlyList<Phrase> Problems) Read(string json, Func<string, IReadOnlyList<Question>> bank, Func<string, string?> regulation)
    {
        try
        {
            var contest = JsonNode.Parse(json) as JsonObject;
            if (contest?["regulation"]?.GetValue<string>() is { } named && FillIn(contest, named, regulation) is { Count: > 0 } faults)
            {
                return (null, faults);
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
            return (plan, PlanCheck.Problems(plan));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            var line = fault is JsonException { LineNumber: { } number } ? number + 1 : 0;
            return (null, [new($"文件格式有误（第 {line} 行附近）。", $"The file cannot be read (near line {line}).")]);
        }
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
