using System.Text.Json;

namespace QuizServer.Rehearsal.Live;

/// <summary>What a rehearsal needs to go on after a restart; its journal has all the rest.</summary>
/// <param name="Of">Join code of the contest that it rehearses.</param>
/// <param name="Settings">How it is played.</param>
internal sealed record KeptRehearsal(string Of, RehearsalSettings Settings)
{
    private const string Database = "rehearsal.db";
    private const string Words = "rehearsal.json";

    /// <summary>The name of the rehearsal's database in the data folder.</summary>
    public static string DatabaseName => Database;

    /// <summary>What was kept; null where there is no rehearsal, or where it cannot be read.</summary>
    public static KeptRehearsal? Read(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, Database)) && File.Exists(Path.Combine(folder, Words))
                ? JsonSerializer.Deserialize<KeptRehearsal>(File.ReadAllText(Path.Combine(folder, Words)))
                : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps it.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, Words), JsonSerializer.Serialize(this));

    /// <summary>Deletes the rehearsal's data. Nothing else has its database open.</summary>
    public static void Delete(string folder)
    {
        foreach (var name in (string[])[Database, Database + "-wal", Database + "-shm", Words])
        {
            File.Delete(Path.Combine(folder, name));
        }
    }
}
