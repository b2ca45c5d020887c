using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>Marks of the judges as each role may see them.</summary>
internal static class MarksScreen
{
    /// <summary>The marks that a ruling was made by; null where it was not.</summary>
    public static MarksFace? Of(ContestState state, RuledAnswer ruled)
    {
        if (ruled is not { Ruling: QuizContracts.Ruling.Scored, Marks: { } marks } || state.Plan.Rounds[ruled.Round].Marking is not { } marking)
        {
            return null;
        }

        var dropped = Marks.Dropped(marking, marks);
        return new MarksFace([.. marks.Select(mark => new MarkFace(mark.Key, state.Judges[mark.Key].Plan.Name, mark.Value, dropped.Contains(mark.Key)))], ruled.Points);
    }

    /// <summary>Who has marked the answer on stage; null where none is to be marked.</summary>
    public static MarkingFace? Lamps(ContestState state) => state is { Unpaused: Phase.HasWord held, Round.Marking: not null }
        ? new MarkingFace(
            [.. state.Judges.Values.Select(judge => new JudgeLamp(
                judge.Plan.Number, judge.Plan.Name, !judge.Plan.Marks(held.Word.Team), held.Asked.Marks.ContainsKey(judge.Plan.Number)))],
            Marks.AreComplete(state))
        : null;

    /// <summary>What a judge has to mark now; null while there is nothing.</summary>
    public static MarkEntry? Entry(ContestState state, Judge judge) => state is { Unpaused: Phase.HasWord held, Round: { Marking: not null } round }
        ? new MarkEntry(
            HallScreen.Answerer(state, held.Word)!,
            round.ValueOf(held.Asked.Question),
            held.Asked.Marks.TryGetValue(judge.Plan.Number, out var own) ? own : null,
            !judge.Plan.Marks(held.Word.Team),
            Marks.AreOpen(state))
        : null;
}
