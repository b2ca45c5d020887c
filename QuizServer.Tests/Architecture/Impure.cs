using System.Text.Json;

namespace QuizServer.Tests.Architecture;

/// <summary>Everything that pure code may not do, in the places in which it could hide. Never run.</summary>
internal sealed class Impure(TimeProvider clock)
{
    private readonly Lazy<List<Random[]>> _chance = new();

    public IEnumerable<DateTimeOffset> Iterator()
    {
        yield return clock.GetUtcNow();
        yield return new DateTimeOffset(DateTime.UtcNow);
    }

    public Func<string, string> Lambda() => path => JsonSerializer.Serialize(File.ReadAllText(path) + _chance.Value.Count);

    public static object Local()
    {
        Task[] tasks = [];
        return tasks.Length;
    }
}
