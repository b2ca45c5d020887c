namespace QuizServer.Engine.Decisions;

/// <summary>
/// Who may do what where there are judges: a judge marks and does nothing else, the chief judge also corrects, and what
/// the chief judge has decided nobody else changes. Voiding a question and undoing a step stay the host's.
/// </summary>
internal static class FinalWord
{
    /// <summary>Why the one who asks may not do this; null when it is allowed.</summary>
    public static Verdict? Forbids(ContestState state, Command command) => Judge.NumberOf(command.By) is { } number
        ? ForbidsJudge(state, command, number)
        : command switch
        {
            Command.GiveMark => Refusals.NotYourMark,
            Command.OverturnRuling overturn when IsFinal(state, overturn.Number) => Refusals.FinalWord,
            Command.CorrectMark correct when IsFinal(state, correct.Number) => Refusals.FinalWord,
            Command.CorrectKey correct when TouchesFinal(state, correct.Number) => Refusals.FinalWord,
            Command.DecideProtest { IsUpheld: true } decide when ProtestOf(state, decide.Number) is { } protest && IsFinal(state, protest.Ruling) => Refusals.FinalWord,
            _ => null,
        };

    /// <summary>Whether the chief judge asks.</summary>
    public static bool IsChief(ContestState state, string by) =>
        Judge.NumberOf(by) is { } number && state.Judges.GetValueOrDefault(number)?.Plan.IsChief is true;

    /// <summary>The ruling of a protest that the chief judge has decided stands for good, whichever way it was decided.</summary>
    public static ContestState Apply(ContestState state, Event.ProtestDecided decided)
    {
        var ruled = state.Rulings[state.Protests[decided.Number - 1].Ruling - 1];
        return IsChief(state, decided.By) ? state with { Rulings = state.Rulings.SetItem(ruled.Number - 1, ruled with { IsFinal = true }) } : state;
    }

    private static Verdict? ForbidsJudge(ContestState state, Command command, int number) =>
        state.Judges.GetValueOrDefault(number) is not { IsAdmitted: true } judge ? Refusals.NoJudge
        : command switch
        {
            Command.GiveMark mark => mark.Judge == number ? null : Refusals.NotYourMark,
            Command.OverturnRuling or Command.CorrectMark or Command.CorrectKey or Command.DecideProtest when judge.Plan.IsChief => null,
            _ => Refusals.NotChief,
        };

    private static bool IsFinal(ContestState state, int ruling) => state.Rulings.ElementAtOrDefault(ruling - 1)?.IsFinal is true;

    // A key judges every tablet answer to its question anew.
    private static bool TouchesFinal(ContestState state, int ruling) =>
        state.Rulings.ElementAtOrDefault(ruling - 1) is { } named && state.Rulings.Any(ruled => ruled.QuestionId == named.QuestionId && ruled is { IsAutomatic: true, IsFinal: true });

    private static Protest? ProtestOf(ContestState state, int number) => state.Protests.ElementAtOrDefault(number - 1);
}
