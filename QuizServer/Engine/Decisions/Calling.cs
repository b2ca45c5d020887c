namespace QuizServer.Engine.Decisions;

/// <summary>Who in the audience answers: those who press on their phones, in order of arrival.</summary>
internal static class Calling
{
    /// <summary>So many are called up; the others were too slow.</summary>
    public const int Most = 10;

    public static Decision Press(ContestState state, Command.PressBuzzer press) => state.Phase switch
    {
        Phase.Paused => Refusals.Paused,
        Phase.AudienceTurn turn when !TakesPresses(state) || turn.Called.Count >= Most => turn.Called.Count >= Most ? Refusals.BuzzLate : Refusals.NoBuzzing,
        Phase.AudienceTurn turn when turn.Called.Contains(press.Seat.Member) => Refusals.AlreadyPressed,
        Phase.AudienceTurn => Decision.Accept(new Event.AudiencePressed(press.Seat.Member, press.At)),
        _ => Refusals.NoBuzzing,
    };

    /// <summary>Whether the first to press is called; a dead question of a race is anybody's too.</summary>
    public static bool TakesPresses(ContestState state) => state.Phase is Phase.AudienceTurn && state.Round!.TakesAudiencePresses;
}
