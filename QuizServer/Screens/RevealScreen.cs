using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>What the reveal shows. It asks for the phase, so that nobody can call it earlier.</summary>
public static class RevealScreen
{
    // A race or a duel has several per team; an Open contest has thousands.
    private const int MostOutcomes = 200;

    private const int MostNearest = 5;

    /// <summary>What the answers did to the scores, with the right one unless the round still keeps it back.</summary>
    public static RevealFace Of(ContestState state, Phase.Revealed revealed)
    {
        var asked = revealed.Asked;
        var question = state.QuestionOf(asked);
        var rulings = state.RulingsOn(asked).ToList();
        var shown = revealed.IsWithheld ? null : question;
        return new RevealFace(
            shown?.Key.Choices ?? [],
            shown is null ? null : KeyText.Of(shown),
            shown?.Explanation ?? "",
            shown is { HasSource: true } ? shown.Source : "",
            asked.Answers.IsEmpty || Judging.OptionCount(question) == 0
                ? []
                : [.. Enumerable.Range(0, Judging.OptionCount(question)).Select(option => asked.Answers.Values.Count(answer => answer.Choice.Contains(option)))],
            rulings.Count > MostOutcomes
                ? []
                : [.. rulings.Select(ruled => new OutcomeFace(ruled.Team, state.Teams[ruled.Team].Name, ruled.Ruling, state.EarnedBy(ruled), MarksScreen.Of(state, ruled)))],
            revealed.IsVoid,
            [.. rulings.GroupBy(ruled => ruled.Ruling).OrderBy(ruling => ruling.Key).Select(ruling => new RulingCount(ruling.Key, ruling.Count()))],
            !revealed.IsWithheld,
            [.. (shown?.Media ?? []).Where(media => media.Place == MediaPlace.Reveal)],
            shown is null ? [] : Nearest(state, asked, shown));
    }

    // Only where all answered at once do they compete.
    private static List<NearFace> Nearest(ContestState state, Asked asked, Question question)
    {
        if (question.Type != QuestionType.Estimate || !state.Plan.Rounds[asked.Round].AnswersTogether)
        {
            return [];
        }

        var least = Nearness.Least(state, asked);
        return [.. Nearness.All(state, asked).OrderBy(one => one.Value).ThenBy(one => one.Key).Take(MostNearest)
            .Select(one => new NearFace(one.Key, state.Teams[one.Key].Name, asked.Answers[one.Key].Texts![0], one.Value, one.Value == least))];
    }
}
