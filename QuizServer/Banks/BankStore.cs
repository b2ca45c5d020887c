using System.Text.Json;
using Dapper;
using QuizContracts;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Banks;

/// <summary>The question banks in the database.</summary>
internal sealed class BankStore(QuizDatabase database, TimeProvider time)
{
    /// <summary>Names of all banks.</summary>
    public IReadOnlyList<string> Names()
    {
        using var connection = database.OpenReader();
        return [.. connection.Query<string>("SELECT name FROM banks ORDER BY name")];
    }

    /// <summary>A bank's questions in the order of their file; empty for an unknown bank.</summary>
    public IReadOnlyList<Question> Questions(string bank)
    {
        using var connection = database.OpenReader();
        return [.. connection
            .Query<string>("SELECT payload FROM questions WHERE bank = @bank ORDER BY position", new { bank })
            .Select(payload => JsonSerializer.Deserialize<Question>(payload, ContestJson.Options)!)];
    }

    /// <summary>Adds a bank with its questions, in one piece.</summary>
    public void Add(string bank, IReadOnlyList<Question> questions)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            "INSERT INTO banks (name, imported_at) VALUES (@bank, @at)", new { bank, at = time.GetUtcNow().ToUnixTimeSeconds() }, transaction);
        connection.Execute(
            "INSERT INTO questions (bank, id, position, type, category, payload) VALUES (@bank, @Id, @position, @type, @Category, @payload)",
            questions.Select((question, position) => new
            {
                bank,
                question.Id,
                position,
                type = question.Type.ToString(),
                question.Category,
                payload = JsonSerializer.Serialize(question, ContestJson.Options),
            }),
            transaction);
        transaction.Commit();
    }
}

/// <summary>Wires the banks.</summary>
internal static class BanksSetup
{
    public static IServiceCollection AddBanks(this IServiceCollection services) => services.AddSingleton<BankStore>();
}
