using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>Rulings and protests as those see them who may change them.</summary>
internal static class JudgedScreen
{
    /// <summary>A ruling as it is now in force.</summary>
    public static JudgedFace Of(ContestState state, RuledAnswer ruled)
    {
        var round = state.Plan.Rounds[ruled.Round];
        return new JudgedFace(
            ruled.Number,
            $"{ruled.Round + 1}-{ruled.Question + 1} {state.QuestionOf(ruled).Stem}",
            ruled.Team,
            state.Teams[ruled.Team].Name,
            ruled.Ruling,
            state.EarnedBy(ruled),
            ruled.IsOverturned,
            ruled.Stake.Partial is not null,
            round.Questions[ruled.Question] is var question && (question.Type == QuestionType.Oral || question.Id != ruled.QuestionId)
                ? null
                : new KeyedFace(question.Stem, question.Type, question.Options, question.Key, question.Targets),
            ruled.Marks is { } marks
                ? new MarkedFace(
                    round.ValueOf(ruled.Question),
                    ruled.Stake.Scored is not null,
                    [.. Marks.JudgesOf(state.Plan, ruled.Team).Select(judge => new JudgeMark(judge.Number, judge.Name, marks.TryGetValue(judge.Number, out var mark) ? mark : null))])
                : null,
            ruled.IsFinal,
            TypedScreen.Of(state, ruled));
    }

    /// <summary>A protest with the ruling that it is against.</summary>
    public static ProtestFace Of(ContestState state, Protest protest) => new(
        protest.Number,
        protest.Team,
        state.Teams[protest.Team].Name,
        Of(state, state.Rulings[protest.Ruling - 1]),
        protest.Wanted,
        protest.Text,
        protest.IsUpheld,
        protest.Reason,
        Protesting.Matters(state, protest));
}
