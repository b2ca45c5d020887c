using System.Text.Json.Nodes;
using QuizContracts;
using QuizContracts.Building;
using QuizServer.Building.Parameters;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Seeding;

namespace QuizServer.Building.Plans;

/// <summary>A draft as the plan that the engine would be given, through the same reading as a contest file. Empty places hold blank questions.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rounds">For each round of the plan its place in the draft, from 0.</param>
/// <param name="Problems">What could not be read, with the round (null for the contest) and the parameter.</param>
/// <param name="Sources">Where the plan's questions come from, by their ids in the plan.</param>
internal sealed record DraftPlan(
    ContestPlan Plan, IReadOnlyList<int> Rounds, IReadOnlyList<(int? Round, string Field, Phrase Problem)> Problems, IReadOnlyDictionary<string, QuestionRef> Sources)
{
    /// <summary>What stands before the title of a rehearsal.</summary>
    public const string Rehearsal = "【彩排】";

    /// <summary>Makes the plan.</summary>
    /// <param name="find">A question of a bank; null when there is none.</param>
    public static DraftPlan Of(ContestDraft draft, Func<QuestionRef, Question?> find)
    {
        var problems = new List<(int? Round, string Field, Phrase Problem)>();
        var seats = new PlanQuestions(draft, find);
        var rounds = draft.Rounds.Select((round, index) => (Round: Read(round, index, problems), Index: index)).Where(one => one.Round is not null)
            .Select(one => (Round: seats.Fill(one.Round!, draft.Rounds[one.Index], one.Index), one.Index)).ToList();
        return new DraftPlan(Frame(draft, problems) with { Rounds = [.. rounds.Select(one => one.Round)] }, [.. rounds.Select(one => one.Index)], problems, seats.Sources);
    }

    /// <summary>A round with its parameters and without questions; null when there is no such kind.</summary>
    public static Round? Read(DraftRound round, int index, List<(int? Round, string Field, Phrase Problem)> problems)
    {
        if (!RoundKinds.Known.Has(round.Kind))
        {
            problems.Add((index, "", new($"没有环节种类 {round.Kind}。", $"There is no kind of round {round.Kind}.")));
            return null;
        }

        var unread = new List<(string Field, Phrase Problem)>();
        var written = new JsonObject { ["kind"] = round.Kind, ["title"] = round.Title.Trim(), ["questions"] = new JsonArray() };
        ParameterJson.Write(round.Parameters, RoundKinds.Known.Fields(round.Kind), written, unread);
        problems.AddRange(unread.Select(one => ((int?)index, one.Field, one.Problem)));
        return Piece<Round>(written, index, problems);
    }

    private static ContestPlan Frame(ContestDraft draft, List<(int? Round, string Field, Phrase Problem)> problems)
    {
        var unread = new List<(string Field, Phrase Problem)>();
        var written = new JsonObject
        {
            ["code"] = draft.Code,
            ["title"] = draft.IsRehearsal ? Rehearsal + draft.Title.Trim() : draft.Title.Trim(),
            ["baseScore"] = 0,
            ["answersFrom"] = "first",
            ["teams"] = new JsonArray(),
            ["rounds"] = new JsonArray(),
        };
        ParameterJson.Write(draft.Parameters, [.. ContestFields.All.Where(field => draft.IsOpen || field.Name != ContestFields.Open)], written, unread);
        problems.AddRange(unread.Select(one => ((int?)null, one.Field, one.Problem)));
        foreach (var (index, judge) in (written["judges"] as JsonArray ?? []).OfType<JsonObject>().Index())
        {
            judge["number"] = index + 1;
        }

        if (draft.IsOpen)
        {
            written["open"] ??= new JsonObject();
            written["organisations"] = new JsonArray([.. draft.Organisations.Select(name => (JsonNode)name.Trim())]);
        }

        var plan = Piece<ContestPlan>(written, null, problems) ?? new ContestPlan(draft.Code, draft.Title, 0, AnswersFrom.First, [], []);
        return draft.IsOpen ? plan : plan with { Teams = [.. draft.Teams.Select((team, index) => new TeamPlan(index + 1, team.Name.Trim(), team.Seats, team.Captain, team.Named, ExtraTime: team.ExtraTime))] };
    }

    private static T? Piece<T>(JsonObject written, int? round, List<(int? Round, string Field, Phrase Problem)> problems)
        where T : class
    {
        var unread = new List<Phrase>();
        var read = Seeding.Piece.Read<T>(written, "", unread);
        problems.AddRange(unread.Select(problem => (round, "", problem)));
        return read;
    }
}
