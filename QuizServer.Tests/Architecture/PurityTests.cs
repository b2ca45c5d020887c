using QuizServer.Engine;

namespace QuizServer.Tests.Architecture;

/// <summary>The engine and the screens are handed time, chance and data, and hand back values.</summary>
public sealed class PurityTests
{
    // What pure code is made of. Everything else is refused: tasks, files, the network, JSON, databases, containers, logging…
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.Frozen", "System.Linq",
        "System.Text", "System.Globalization", "System.Numerics", "System.Runtime.CompilerServices", "System.Diagnostics.CodeAnalysis",
        "System.Security.Cryptography", // Hashes, for draws that can be checked.
        "System.Runtime.InteropServices", // The compiler's own, for collection expressions and records.
    ];

    // Clocks, chance and the outside world in the namespace System itself.
    private static readonly string[] Banned =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Environment.GetEnvironmentVariable",
        "System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.Console", "System.IServiceProvider", "System.AppContext", "System.AppDomain", "System.Activator", "System.GC",
    ];

    private static readonly string[] PureBuilding = ["QuizServer.Building.Drawing", "QuizServer.Building.Checks", "QuizServer.Engine.*", "QuizContracts.*"];

    [Fact]
    public void The_engine_uses_nothing_but_values_and_the_ids_of_the_wire() =>
        Faults.None(Impurities("QuizServer.Engine", "QuizServer.Engine.*", "QuizContracts"));

    [Fact]
    public void The_screens_use_nothing_but_the_engine_and_the_wire() =>
        Faults.None(Impurities("QuizServer.Screens", "QuizServer.Screens.*", "QuizServer.Engine.*", "QuizContracts.*"));

    [Fact]
    public void The_draw_of_questions_and_the_checks_before_opening_use_nothing_but_the_engine_and_the_wire() =>
        Faults.None(Impurities("QuizServer.Building.Drawing", PureBuilding).Concat(Impurities("QuizServer.Building.Checks", PureBuilding)));

    [Fact]
    public void There_is_an_engine_to_look_at() => Assert.True(Within("QuizServer.Engine").Count() > 50);

    [Theory]
    [InlineData("System.Threading.Tasks.Task")]
    [InlineData("System.DateTime.get_UtcNow")]
    [InlineData("System.Random")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.IO.File.ReadAllText")]
    [InlineData("System.Text.Json.JsonSerializer")]
    public void An_impurity_is_found_wherever_it_hides(string impurity)
    {
        var found = typeof(Impure).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Append(typeof(Impure))
            .SelectMany(UsedTypes.Of).Where(used => !IsPure(used, [])).Select(used => used.Name);

        Assert.Contains(impurity, found);
    }

    private static IEnumerable<string> Impurities(string area, params string[] ours) =>
        from type in Within(area)
        from used in UsedTypes.Of(type)
        where !IsPure(used, ours)
        orderby type.FullName
        select $"{type.FullName} uses {used.Name}";

    private static IEnumerable<Type> Within(string area) =>
        typeof(Decider).Assembly.GetTypes().Where(type => IsIn(type.Namespace ?? "", area));

    private static bool IsPure((string Namespace, string Name) used, string[] ours) =>
        (Namespaces.Contains(used.Namespace) && !Banned.Any(banned => used.Name == banned || used.Name.StartsWith(banned + ".", StringComparison.Ordinal)))
        || used.Name.StartsWith("System.Reflection.MemberInfo", StringComparison.Ordinal) // The name of a type, for a fault's text.
        || used.Namespace.Length == 0 // Types that the compiler makes up for itself.
        || ours.Any(area => area.EndsWith(".*", StringComparison.Ordinal) ? IsIn(used.Namespace, area[..^2]) : used.Namespace == area);

    private static bool IsIn(string name, string area) => name == area || name.StartsWith(area + ".", StringComparison.Ordinal);
}
