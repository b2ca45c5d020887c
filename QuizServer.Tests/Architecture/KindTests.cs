using QuizServer.Engine.Rounds;

namespace QuizServer.Tests.Architecture;

/// <summary>A kind of round is one file in <c>Engine/Rounds</c>: nothing else knows the kinds by name.</summary>
public sealed class KindTests
{
    // By the file that names them.
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["Credit SimultaneousRound"] = "What quick answers earn: rules of that kind alone, apart for their length.",
        ["BonusRules SimultaneousRound"] = "The sentences and checks on it: likewise.",
        ["AudienceScreen AudienceRound"] = "The phones' screen of that kind.",
        ["Evolver TieBreakRound"] = "A tie-break that is played again goes on with the question after the last, which only it can count.",
        ["HostSteps TieBreakRound"] = "Likewise, for the question that comes next.",
        ["StagePreview RequiredRound"] = "The preview of a spoken question is a contest of one round, of whatever kind.",
        ["StagePreview SimultaneousRound"] = "Likewise, for what is answered by tablet.",
    };

    [Fact]
    public void No_other_file_names_a_kind_of_round_but_for_a_reason()
    {
        var kinds = typeof(Round).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Round)) && !type.IsAbstract).Select(type => type.Name).ToList();
        var found =
            from type in typeof(Round).Assembly.GetTypes()
            where type.Namespace != typeof(Round).Namespace
            from used in UsedTypes.Of(type)
            from kind in kinds
            where used.Namespace == typeof(Round).Namespace && used.Name.Split('.').Contains(kind)
            select $"{Outermost(type).Name} {kind}";

        Assert.Equal(Reasons.Keys.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
