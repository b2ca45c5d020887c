using System.Text.Json;
using QuizContracts;

namespace QuizServer.Proof.Naive;

/// <summary>Who may mark whom.</summary>
internal sealed class NaiveJury
{
    private readonly Dictionary<int, List<int>> _barred = [];

    /// <summary>Reads the judges of a plan.</summary>
    public void Begin(JsonElement plan)
    {
        foreach (var judge in plan.TryGetProperty("judges", out var judges) ? judges.EnumerateArray().ToList() : [])
        {
            _barred[judge.GetProperty("number").GetInt32()] = judge.TryGetProperty("barred", out var teams) ? [.. teams.EnumerateArray().Select(team => team.GetInt32())] : [];
        }
    }

    /// <summary>Takes a mark to the others, and says where it should not be.</summary>
    public void Mark(int judge, int team, decimal mark, Dictionary<int, decimal> marks, List<Phrase> findings)
    {
        if (!_barred.TryGetValue(judge, out var barred) || barred.Contains(team))
        {
            findings.Add(new($"{judge} 号评委不能为 {team} 号台评分。", $"Judge {judge} may not mark table {team}."));
        }

        marks[judge] = mark;
    }
}
