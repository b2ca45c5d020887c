namespace QuizServer.Engine.Rules.Fairness;

/// <summary>What a press brought with it that was no part of its race.</summary>
/// <param name="Arrived">Contest clock of its arrival.</param>
/// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
/// <param name="Stamp">When it is taken to have been pressed.</param>
/// <param name="Link">What was measured of the device's link; null where nothing was.</param>
public sealed record Evidence(TimeSpan Arrived, TimeSpan? Claimed, Stamp Stamp, Link? Link);
