using System.Text.Json;
using System.Text.Json.Nodes;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;

namespace QuizServer.Seeding;

/// <summary>
/// A regulation in a file: all parameters of a contest without its teams and questions. A round says with <c>count</c> how
/// many questions it needs, and with <c>spareCount</c> how many spares; <c>teams</c> is the number of teams for which the counts are meant,
/// and is left out where the contest is <c>open</c>.
/// </summary>
internal sealed class RegulationFile
{
    private const int MostQuestions = 500;
    private static readonly string[] About = ["name", "source", "silent", "teams"];

    private readonly JsonObject _contest;

    private RegulationFile(JsonObject contest, ContestPlan example)
    {
        _contest = contest;
        Example = example;
    }

    /// <summary>The regulation with as many nameless teams and blank questions as it is meant for.</summary>
    public ContestPlan Example { get; }

    /// <summary>Reads a regulation, or says everything that is wrong with it and where.</summary>
    public static (RegulationFile? Regulation, IReadOnlyList<Phrase> Problems) Read(string json)
    {
        JsonObject contest;
        List<JsonObject> rounds;
        try
        {
            contest = (JsonObject)JsonNode.Parse(json)!;
            rounds = [.. ((JsonArray)contest["rounds"]!).Select(round => (JsonObject)round!)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidCastException or NullReferenceException or ArgumentNullException)
        {
            return (null, [new("文件里没有赛制（rounds）。", "The file holds no regulation (rounds).")]);
        }

        var problems = new List<Phrase>();
        var read = rounds.Select((round, index) => (Round: Round(round, $"rounds[{index}]", problems), Place: index)).Where(one => one.Round is not null).ToList();
        var frame = new JsonObject(contest.Where(member => !About.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        {
            ["code"] = "ABCDEF",
            ["title"] = "—",
            ["answersFrom"] = "first",
            ["rounds"] = new JsonArray(),
            ["teams"] = IsOpen(contest) ? new JsonArray() : new JsonArray([.. Enumerable.Range(1, Teams(contest, problems)).Select(number => (JsonNode)new JsonObject { ["number"] = number, ["name"] = $"{number} 队" })]),
        };
        if (IsOpen(contest))
        {
            frame["organisations"] = new JsonArray("甲单位", "乙单位");
        }

        if (Piece.Read<ContestPlan>(frame, "", problems) is { } plan)
        {
            var example = plan with { Rounds = [.. read.Select(one => one.Round!)] };
            problems.AddRange(FaultPlaces.Of(example, [.. read.Select(one => one.Place)]));
            if (problems.Count == 0)
            {
                return (new RegulationFile(contest, example), []);
            }
        }

        return (null, problems);
    }

    /// <summary>Fills a contest that names teams and, per round, questions with this regulation.</summary>
    public void FillIn(JsonObject contest)
    {
        var (questions, spares) = (contest["questions"] as JsonArray, contest["spares"] as JsonArray);
        contest.Remove("questions");
        contest.Remove("spares");
        contest.Remove("regulation");
        foreach (var (name, value) in _contest.Where(member => !About.Contains(member.Key)))
        {
            contest[name] = value?.DeepClone();
        }

        foreach (var (round, index) in ((JsonArray)contest["rounds"]!).Select((round, index) => ((JsonObject)round!, index)))
        {
            round.Remove("count");
            round["spares"] = spares?.ElementAtOrDefault(index)?.DeepClone() ?? new JsonArray();
            round.Remove("spareCount");
            round["questions"] = questions?.ElementAtOrDefault(index)?.DeepClone() ?? new JsonArray();
        }
    }

    private static Round? Round(JsonObject round, string place, List<Phrase> problems)
    {
        var copy = round.DeepClone().AsObject();
        copy.Remove("count");
        copy.Remove("spareCount");
        // Spares are needed only where a parameter asks for them, as the privilege to swap does.
        var spares = round["spareCount"] is null ? 0 : Number(round, "spareCount", 0, MostQuestions, place, problems);
        copy["spares"] = new JsonArray([.. Enumerable.Range(1, spares).Select(number => Blank($"{place}-spare-{number}", IsTablet(round)))]);
        copy["questions"] = new JsonArray([.. Enumerable.Range(1, Number(round, "count", 1, MostQuestions, place, problems)).Select(number => Blank($"{place}-{number}", IsTablet(round)))]);
        return Piece.Read<Round>(copy, place, problems);
    }

    private static bool IsTablet(JsonObject round) => round["input"] is JsonValue input && input.TryGetValue<string>(out var text) && text == "tablet";

    /// <summary>A question that holds a place until there is one.</summary>
    public static Question BlankQuestion(string id, bool isTablet) => new(
        id, isTablet ? QuestionType.SingleChoice : QuestionType.Oral, "—", isTablet ? ["—", "——"] : [], isTablet ? new AnswerKey([0], null) : new AnswerKey([], "—"),
        "", "", "", Difficulty.Medium);

    private static JsonNode? Blank(string id, bool isTablet) => JsonSerializer.SerializeToNode(BlankQuestion(id, isTablet), ContestJson.Options);

    // Whoever enters an Open contest does so on the spot, and its organisations are the contest's own.
    private static bool IsOpen(JsonObject contest) => contest["open"] is not null;

    private static int Teams(JsonObject contest, List<Phrase> problems) => Number(contest, "teams", 2, 60, "", problems);

    private static int Number(JsonObject of, string name, int least, int most, string place, List<Phrase> problems)
    {
        if (of[name] is JsonValue value && value.TryGetValue<int>(out var number) && number >= least && number <= most)
        {
            return number;
        }

        var where = place.Length == 0 ? name : $"{place}.{name}";
        problems.Add(new($"{where} 须为 {least} 到 {most} 的整数。", $"{where} must be a whole number from {least} to {most}."));
        return least;
    }
}
