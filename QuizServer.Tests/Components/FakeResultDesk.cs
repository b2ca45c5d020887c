using QuizContracts.Desks;
using QuizContracts.Results;

namespace QuizServer.Tests.Components;

/// <summary>Results by hand.</summary>
internal sealed class FakeResultDesk : IResultDesk
{
    public Dictionary<string, ContestResults> Results { get; } = [];

    public ResultProof Proof { get; set; } = new(0, null);

    public Task<ContestResults?> Look(string code) => Task.FromResult(Results.GetValueOrDefault(code));

    public Task<ResultProof?> Prove(string code) => Task.FromResult<ResultProof?>(Proof);

    public IReadOnlyList<string> PublicAddresses(string code) => [$"http://192.168.1.7:5080/results/{code}"];
}
