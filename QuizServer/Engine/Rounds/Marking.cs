namespace QuizServer.Engine.Rounds;

/// <summary>Judges mark the answers (评委评分): an answer earns the mean of their marks.</summary>
/// <param name="Drops">How many of the highest and as many of the lowest marks are dropped, 0 to 3.</param>
/// <param name="Decimals">Decimals to which the mean is rounded, 0 to 2; halves upwards.</param>
public sealed record Marking(int Drops = 0, int Decimals = 0);
