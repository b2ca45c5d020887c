using System.Text.Json;
using QuizContracts;
using QuizServer.Journal.Codec;

namespace QuizServer.Banks.Store;

/// <summary>A question as it stands in the database.</summary>
internal static class QuestionJson
{
    public static string Write(Question question) => JsonSerializer.Serialize(question, ContestJson.Options);

    public static Question Read(string payload) => JsonSerializer.Deserialize<Question>(payload, ContestJson.Options)!;
}
