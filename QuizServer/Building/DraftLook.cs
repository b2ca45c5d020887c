using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Checks;
using QuizServer.Building.Parameters;
using QuizServer.Building.Plans;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;

namespace QuizServer.Building;

/// <summary>Everything that can be said about a draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Check">What its checks look at.</param>
/// <param name="Findings">What they say.</param>
internal sealed record DraftLook(ContestDraft Draft, DraftPlan Plan, CheckedDraft Check, IReadOnlyList<DraftFinding> Findings)
{
    /// <summary>Looks at a draft.</summary>
    public static DraftLook At(ContestDraft draft, IReadOnlyList<ShelvedBank> banks, AskedNow asked, Func<string, bool> hasMedia)
    {
        var plan = DraftPlan.Of(draft, place => banks.Find(place)?.Question);
        var check = new CheckedDraft(draft, plan.Plan, plan.Rounds, plan.Problems, PlacedQuestion.Of(draft, banks.Find), hasMedia, asked.Has, asked.StandsIn);
        return new DraftLook(draft, plan, check, DraftChecks.Of(check));
    }

    /// <summary>As the page shows it.</summary>
    public DraftPicture Picture() => new(
        ParameterSheet.OfContest(Plan, Draft.IsOpen),
        [.. Draft.Rounds.Select((round, index) => Plan.Rounds.Index().FirstOrDefault(one => one.Item == index) is var at && at.Item == index && at.Index < Plan.Rounds.Count
            ? Of(round, index, at.Index)
            : new RoundPicture(RoundKinds.Known.Title(round.Kind), [], Places(round, index, null, false), Places(round, index, null, true), false, TimeRange.None))],
        Findings,
        RegulationScreen.Of(Plan.Plan),
        TimeEstimate.Of(Plan.Plan));

    private RoundPicture Of(DraftRound draft, int index, int at)
    {
        var round = Plan.Plan.Rounds[at];
        return new RoundPicture(
            round.Kind, ParameterSheet.OfRound(Plan, at, draft), Places(draft, index, round, false), Places(draft, index, round, true), round is IBoard { Levels.Count: > 0 }, TimeEstimate.Of(round, Plan.Plan));
    }

    private List<PlacePicture> Places(DraftRound draft, int index, Round? round, bool spares)
    {
        var levels = spares ? [] : BoardLevels.Of(draft);
        var placed = Check.Placed.Where(one => one.Round == index && one.IsSpare == spares).ToDictionary(one => one.Place);
        return [.. draft.Places(spares).Select((place, number) => new PlacePicture(
            place,
            placed.GetValueOrDefault(number)?.Question is { } question ? Line(question, true, Check.WasAsked(question)) : null,
            Value(round, number, levels),
            levels.ElementAtOrDefault(number),
            placed.TryGetValue(number, out var one) ? [.. PlaceChecks.Troubles(Check, one).Select(trouble => trouble.What)] : []))];
    }

    // Levels that do not add up to the places yet have no value for the rest.
    private static decimal Value(Round? round, int place, IReadOnlyList<int?> levels) =>
        round is null || (round is IBoard { Levels.Count: > 0 } && levels.ElementAtOrDefault(place) is null) ? 0 : round.ValueOf(place);

    /// <summary>A question in a list.</summary>
    public static QuestionLine Line(BankQuestion question, bool isTaken, bool wasAsked) => new(
        new QuestionRef(question.Bank, question.Question.Id), question.Question.Type, question.Question.Stem, question.Question.Category, question.Question.Difficulty,
        question.Question.Value, question.Status, isTaken, wasAsked);
}
