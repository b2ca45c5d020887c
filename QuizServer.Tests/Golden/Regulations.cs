using QuizServer.Seeding;

namespace QuizServer.Tests.Golden;

/// <summary>The regulations that come with the product.</summary>
internal static class Regulations
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds", "regulations");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    public static RegulationFile Read(string name)
    {
        var (regulation, problems) = RegulationFile.Read(Text(name));
        Assert.Empty(problems);
        return regulation!;
    }
}
