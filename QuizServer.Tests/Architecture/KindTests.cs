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
        ["Disciplining TieBreakRound"] = "Who goes leaves a tie-break decided.",
        ["FalseStarting TieBreakRound"] = "Out of a tie-break nobody comes back by forgiveness.",
        ["Keys TieBreakRound"] = "The play of a tie-break depends on its rulings.",
        ["Rulings TieBreakRound"] = "Likewise.",
        ["Steps TieBreakRound"] = "A tie-break goes on until nobody is equal who must not be.",
        ["HostScreen TieBreakRound"] = "What cannot be overturned there is not offered.",
        ["SeatScreen TieBreakRound"] = "Likewise.",
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
