using QuizContracts;
using QuizContracts.Results;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>What each question came to. A question that nobody has seen is not here, nor one that is still on stage.</summary>
public static class QuestionResults
{
    // As schools read the share of right answers (难度系数).
    private const decimal EasyFrom = 0.7m, MediumFrom = 0.4m;

    private const int MostShares = 8;

    /// <summary>All questions in order of asking; one that a spare took the place of stands before the spare.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="log">What its journal says.</param>
    /// <param name="most">Most answers that are listed with each question.</param>
    public static IReadOnlyList<QuestionResult> Of(ContestState state, ResultLog log, int most)
    {
        var byQuestion = state.Rulings.ToLookup(ruled => (ruled.Round, ruled.Question, ruled.QuestionId));
        var tallies = AnswerTally.By(state, log, ruled => (ruled.Round, ruled.Question, ruled.QuestionId));
        var swapped = log.Corrections.Select(logged => logged.Event).OfType<Event.QuestionSwapped>().Zip(state.Swapped)
            .ToLookup(pair => (pair.First.Round, pair.First.Question), pair => pair.Second);
        var onStage = state.Unpaused is Phase.OnStage { Asked: var asked } and not Phase.Revealed ? (asked.Round, asked.Question) : ((int, int)?)null;
        return
        [
            .. from place in log.Shown
               where place.Question < state.Plan.Rounds[place.Round].Questions.Count
               from question in swapped[place].Select(gone => (Question: gone, IsGone: true))
                   .Concat(place == onStage ? [] : [(state.Plan.Rounds[place.Round].Questions[place.Question], false)])
               let key = (place.Round, place.Question, question.Question.Id)
               select Of(state, log, place, question.Question, question.IsGone, [.. byQuestion[key]], tallies.GetValueOrDefault(key) ?? AnswerTally.None, most),
        ];
    }

    private static QuestionResult Of(
        ContestState state, ResultLog log, (int Round, int Question) place, Question question, bool isGone, IReadOnlyList<RuledAnswer> rulings, AnswerTally tally, int most)
    {
        var isVoid = !isGone && log.IsVoid(place.Round, place.Question) && rulings.All(ruled => ruled.Ruling == Ruling.Void);
        return new QuestionResult(
            place.Round + 1,
            place.Question + 1,
            question,
            state.Plan.Rounds[place.Round].ValueOf(place.Question),
            isGone ? QuestionFate.Swapped : isVoid ? QuestionFate.Void : QuestionFate.Counts,
            tally.Counts,
            Found(tally.Counts.RightRate),
            tally.MeanSeconds,
            Spread(question, rulings),
            [.. rulings.Take(most).Select(ruled => Answer(state, log, ruled))],
            rulings.Count);
    }

    /// <summary>One answer with its ruling.</summary>
    public static AnswerResult Answer(ContestState state, ResultLog log, RuledAnswer ruled) => new(
        ruled.Number,
        ruled.Team,
        state.Teams[ruled.Team].Name,
        ruled.Member,
        ruled.Answer?.Choice ?? [],
        ruled.Answer?.Texts ?? [],
        ruled.Ruling,
        state.Plan.Open is null ? state.EarnedBy(ruled) : ruled.Points,
        AnswerTally.TimeOf(log, ruled) is { } time ? AnswerTally.Seconds(time) : null,
        ruled.IsOverturned,
        ActorWords.Of(state, ruled.By));

    private static Difficulty? Found(decimal? rate) => rate switch
    {
        null => null,
        >= EasyFrom => Difficulty.Easy,
        >= MediumFrom => Difficulty.Medium,
        _ => Difficulty.Hard,
    };

    private static IReadOnlyList<AnswerShare> Spread(Question question, IReadOnlyList<RuledAnswer> rulings)
    {
        var answers = rulings.SelectMany(ruled => (ruled.Panel ?? []).Select(answer => (Answer: answer, IsRight: false))
            .Concat(ruled.Answer is { } own ? [(own, ruled.Ruling == Ruling.Correct)] : [])).ToList();
        return answers.Count == 0 ? []
            : Judging.OptionCount(question) is > 0 and var options
                ? [.. Enumerable.Range(0, options).Select(option => new AnswerShare([option], [], answers.Count(one => one.Answer.Choice.Contains(option)), question.Key.Choices.Contains(option)))]
                : [.. answers.GroupBy(one => (string.Join(' ', one.Answer.Choice), string.Join('\n', one.Answer.Texts ?? [])))
                    .OrderByDescending(same => same.Count()).Take(MostShares)
                    .Select(same => new AnswerShare(same.First().Answer.Choice, same.First().Answer.Texts ?? [], same.Count(), same.Any(one => one.IsRight)))];
    }
}
