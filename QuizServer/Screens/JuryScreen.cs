using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Screens.Photos;

namespace QuizServer.Screens;

/// <summary>What a judge sees. It reads the key of the question on stage, and the judge's own mark alone.</summary>
public static class JuryScreen
{
    /// <summary>The judge's picture now.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="present">Seats whose tablet is connected.</param>
    /// <param name="version">Which picture this is.</param>
    /// <param name="number">Number of the judge.</param>
    public static JuryView Of(ContestState state, IReadOnlySet<SeatId> present, ScreenVersion version, int number)
    {
        var judge = state.Judges[number];
        return new JuryView(
            HallScreen.Of(state, present),
            version.Epoch,
            version.Publish,
            number,
            judge.Plan.Name,
            judge.Plan.IsChief,
            state.Unpaused is Phase.OnStage stage ? Question(state.QuestionOf(stage.Asked)) : null,
            MarksScreen.Entry(state, judge),
            judge.Plan.IsChief ? [.. HostScreen.Newest(state, state.Rulings).Select(ruled => JudgedScreen.Of(state, ruled))] : [],
            judge.Plan.IsChief ? [.. state.Protests.Reverse().Select(protest => JudgedScreen.Of(state, protest))] : [],
            TypedScreen.In(state),
            PhotoFinishes.Last(state));
    }

    private static JuryQuestion Question(Question question) =>
        new(question.Id, question.Type, question.Stem, question.Options, question.Key, question.Explanation, question.Source, question.Targets, question.Clues, question.Media);
}
