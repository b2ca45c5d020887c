using System.Xml.Linq;
using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Tests.Architecture;

/// <summary>Who may use whom, between projects and between the rooms of the server.</summary>
public sealed class ArrowTests
{
    [Theory]
    [InlineData("QuizContracts", "")]
    [InlineData("QuizClient", "QuizContracts")]
    [InlineData("QuizHost", "QuizClient QuizContracts")]
    [InlineData("QuizBuzzer", "QuizClient QuizContracts")]
    [InlineData("QuizServer", "QuizBuzzer QuizClient QuizContracts QuizHost")]
    public void A_project_references_only_what_the_arrows_allow(string project, string allowed)
    {
        var references = Items(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));

        Assert.Empty(references.Except(allowed.Split(' ')));
    }

    [Fact]
    public void The_wire_needs_no_package_and_no_framework_but_the_base()
    {
        Assert.Empty(Items("QuizContracts", "PackageReference").Concat(Items("QuizContracts", "FrameworkReference")));
        Assert.All(typeof(SeatId).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("QuizServer.Journal", "Contests Screens Realtime Banks Papers Reports Access Seeding")]
    [InlineData("QuizServer.Contests", "Realtime Banks Papers Reports Seeding")]
    public void A_room_of_the_server_knows_nothing_of_the_rooms_above_it(string room, string above)
    {
        var banned = above.Split(' ').Select(name => $"QuizServer.{name}").ToList();
        var found =
            from type in typeof(Decider).Assembly.GetTypes()
            where IsIn(type.Namespace ?? "", room)
            from used in UsedTypes.Of(type)
            where banned.Any(area => IsIn(used.Namespace, area))
            select $"{type.FullName} uses {used.Name}";

        Faults.None(found);
    }

    [Fact]
    public void The_second_count_shares_nothing_with_the_engine_nor_its_codec()
    {
        var naive = typeof(Decider).Assembly.GetTypes().Where(type => IsIn(type.Namespace ?? "", "QuizServer.Proof.Naive")).ToList();

        Assert.NotEmpty(naive);
        Faults.None(
            from type in naive
            from used in UsedTypes.Of(type)
            where used.Namespace.StartsWith("QuizServer", StringComparison.Ordinal) && !IsIn(used.Namespace, "QuizServer.Proof.Naive")
            select $"{type.FullName} uses {used.Name}");
    }

    private static bool IsIn(string name, string area) => name == area || name.StartsWith(area + ".", StringComparison.Ordinal);

    private static List<string> Items(string project, string item) =>
        [.. XDocument.Load(Path.Combine(SourceTree.Root, project, $"{project}.csproj")).Descendants(item).Select(element => (string)element.Attribute("Include")!)];
}
