using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>Typed answers as host and judges read them, each text with the reason why it is right or wrong.</summary>
internal static class TypedScreen
{
    /// <summary>The texts of an answer to the question on stage; null where nothing was typed.</summary>
    public static IReadOnlyList<TypedFace>? Of(ContestState state, Asked asked, Answer? answer) =>
        Of(state.QuestionOf(asked), answer, state.Plan.Rounds[asked.Round].AnswersTogether, Nearest(state));

    /// <summary>The texts of an answer that was ruled on; null where nothing was typed.</summary>
    public static IReadOnlyList<TypedFace>? Of(ContestState state, RuledAnswer ruled) =>
        Of(state.QuestionOf(ruled), ruled.Answer, state.Plan.Rounds[ruled.Round].AnswersTogether, nearest: null);

    /// <summary>The typed answers to the question on stage that are in, by table number.</summary>
    public static IReadOnlyList<TypedAnswer> In(ContestState state) => state is { Unpaused: Phase.OnStage { Asked: var asked }, Plan.Open: null }
        ? [.. asked.Answers.Values.Where(answer => answer.Texts is not null)
            .Select(answer => new TypedAnswer(HallScreen.Answerer(state, new Word(answer.Seat.Team, null))!, Of(state, asked, answer)!))]
        : [];

    /// <summary>How far the nearest estimate on stage is off; null while answers may still come in, and for every other question.</summary>
    public static decimal? Nearest(ContestState state) => state.Unpaused is Phase.OnStage { Asked: var asked } and not Phase.AllAnswering ? Nearness.Least(state, asked) : null;

    private static IReadOnlyList<TypedFace>? Of(Question question, Answer? answer, bool isTogether, decimal? nearest) => answer?.Texts is { } texts
        ? [.. Judging.Explain(question, answer, isTogether, nearest).Select((verdict, index) => new TypedFace(texts.ElementAtOrDefault(index) ?? "", verdict.IsRight, verdict.Why))]
        : null;
}
