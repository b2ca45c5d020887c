namespace QuizServer.Engine.Decisions;

/// <summary>Publishing the results page (公布成绩): a step of its own, after everything that the hall has seen.</summary>
internal static class Publishing
{
    public static Decision Publish(ContestState state, Command.PublishResults publish) =>
        !AreFinal(state) ? Refusals.ResultsAreNotFinal
        : state.AreResultsPublic ? Refusals.Nothing
        : Decision.Accept(new Event.ResultsPublished(publish.By));

    public static Decision Withdraw(ContestState state, Command.WithdrawResults withdraw) =>
        !state.AreResultsPublic ? Refusals.Nothing
        : Rulings.IsReason(withdraw.Reason) ? Decision.Accept(new Event.ResultsWithdrawn(withdraw.By, withdraw.Reason.Trim()))
        : Refusals.ReasonMissing;

    /// <summary>The hall has seen all places, and nothing is left that would change one.</summary>
    public static bool AreFinal(ContestState state) =>
        state is { Unpaused: Phase.Podium, Unveiled: null } && Steps.OpenTie(state) is null && Rules.Lots.Next(state with { Phase = state.Unpaused }) is not { Kind: DrawKind.Ties };
}
