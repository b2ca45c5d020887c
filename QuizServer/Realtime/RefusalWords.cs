using System.Collections.Frozen;
using System.Reflection;
using QuizContracts;
using QuizContracts.Doors;
using QuizServer.Engine;

namespace QuizServer.Realtime;

/// <summary>All refusals of the engine by their code.</summary>
internal sealed class RefusalWords : IRefusalWords
{
    private static readonly FrozenDictionary<string, Phrase> Sentences = typeof(Refusals)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<Verdict>()
        .ToFrozenDictionary(verdict => verdict.Code, verdict => verdict.Sentence);

    public Phrase? Find(string code) => Sentences.TryGetValue(code, out var sentence) ? sentence : null;
}
