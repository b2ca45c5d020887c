using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>What became of one typed text.</summary>
/// <param name="IsRight">It is accepted.</param>
/// <param name="Why">Why, for the host: what it was read as, and which accepted text it equals or misses.</param>
public sealed record TypedVerdict(bool IsRight, Phrase Why);
