using QuizServer.Rehearsal.StandIns;

namespace QuizServer.Rehearsal.Hands;

/// <summary>What a simulated team knows and how it behaves. The same for all its tablets and for its voice.</summary>
/// <param name="seed">The seed of the rehearsal.</param>
/// <param name="team">Table number.</param>
/// <param name="settings">What the team is like.</param>
internal sealed class Contestant(int seed, int team, HandSettings settings)
{
    private const double SpeaksRather = 50;

    /// <summary>What the team is like.</summary>
    public HandSettings Settings => settings;

    /// <summary>The team knows the answer.</summary>
    public bool Knows(string question) => new Dice(seed, $"knows {team} {question}").Chance(settings.Skill);

    /// <summary>Where it may do both, the team speaks instead of using its tablet.</summary>
    public bool Speaks(string question) => new Dice(seed, $"speaks {team} {question}").Chance(SpeaksRather);
}
