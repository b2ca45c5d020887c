using Microsoft.Extensions.Time.Testing;
using QuizServer.Journal;

namespace QuizServer.Tests.Journal;

/// <summary>A data folder of its own for each test, with a real database in it.</summary>
public sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quiz-").FullName;

    public FakeTimeProvider Time { get; init; } = new(new DateTimeOffset(2021, 7, 1, 9, 0, 0, TimeSpan.FromHours(8)));

    public QuizDatabase Database() => QuizDatabase.Open(Path);

    internal SqliteJournal Journal(int queue = 8192) => new(Database(), Time, queue);

    public static NewEntry Entry(string payload = "{}", Guid? request = null, string actor = "seat:1-1") =>
        new("test/1", payload, TimeSpan.FromSeconds(1), actor, request, request is null ? null : "verdict");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
