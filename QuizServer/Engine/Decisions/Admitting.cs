namespace QuizServer.Engine.Decisions;

/// <summary>Links of the judges, which the organiser hands out and can withdraw.</summary>
internal static class Admitting
{
    public static Decision Admit(ContestState state, Command.AdmitJudge admit) =>
        state.Judges.TryGetValue(admit.Judge, out var judge) ? Decision.Accept(new Event.JudgeAdmitted(admit.Judge, judge.Serial + 1)) : Refusals.NoJudge;

    public static Decision Withdraw(ContestState state, Command.WithdrawJudge withdraw) =>
        state.Judges.GetValueOrDefault(withdraw.Judge) is { IsAdmitted: true } ? Decision.Accept(new Event.JudgeWithdrawn(withdraw.Judge)) : Refusals.NoJudge;

    public static ContestState Apply(ContestState state, int number, Func<Judge, Judge> change) =>
        state with { Judges = state.Judges.SetItem(number, change(state.Judges[number])) };
}
