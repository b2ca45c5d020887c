using QuizContracts;
using QuizContracts.Building;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Seeding;

namespace QuizServer.Building.Plans;

/// <summary>Puts the questions of a draft into the rounds of its plan.</summary>
internal sealed class PlanQuestions(ContestDraft draft, Func<QuestionRef, Question?> find)
{
    private readonly Dictionary<string, QuestionRef> _sources = [];

    // Two banks may have the same number; in a contest every question has one of its own.
    private readonly HashSet<string> _shared = [.. draft.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).OfType<QuestionRef>().Distinct()
        .GroupBy(question => question.Id).Where(group => group.Count() > 1).Select(group => group.Key)];

    /// <summary>Where the questions come from, by their ids in the plan.</summary>
    public IReadOnlyDictionary<string, QuestionRef> Sources => _sources;

    /// <summary>The round with its questions. A place that is empty, or whose question is gone or stands in the contest already, holds a blank one.</summary>
    public Round Fill(Round round, DraftRound places, int index) => round with
    {
        Questions = [.. places.Questions.Select((place, at) => At(place, $"—{index + 1}-{at + 1}", round))],
        Spares = [.. places.Spares.Select((place, at) => At(place, $"—{index + 1}-备{at + 1}", round))],
    };

    private Question At(QuestionRef? place, string blank, Round round)
    {
        if (place is null || find(place) is not { } question)
        {
            return RegulationFile.BlankQuestion(blank, round.Input == AnswerInput.Tablet);
        }

        var id = _shared.Contains(place.Id) ? $"{place.Bank}/{place.Id}" : place.Id;
        return _sources.TryAdd(id, place) ? question with { Id = id } : RegulationFile.BlankQuestion(blank, round.Input == AnswerInput.Tablet);
    }
}
