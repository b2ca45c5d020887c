using BenchmarkDotNet.Attributes;
using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Benchmarks;

/// <summary>One typed answer of each of 12,403 people, as a county sends them in: a third as the key has it, the rest in every other way, right and wrong.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TypedBenchmarks
{
    private const int People = 12_403;

    private static readonly string[] Ways = ["遵义会议", "遵义会议", "遵义会议", "遵義會議", "“遵义会议”", " 遵义 会议。", "遵义会义", "古田会议", ""];
    private static readonly string[] Dates = ["1935年1月", "1935年1月", "1935年1月", "一九三五年一月", "1935-01", "1935.1", "1935年1月15日", "1935年", "1936年"];

    private readonly Blank _place = new(["遵义会议", "遵义政治局扩大会议"]);
    private readonly Blank _date = new(["1935年1月"]);
    private readonly NumberKey _number = new(1073, 0, "万人");
    private readonly string[] _places = [.. Enumerable.Range(0, People).Select(person => Ways[person % Ways.Length])];
    private readonly string[] _dates = [.. Enumerable.Range(0, People).Select(person => Dates[person % Dates.Length])];
    private readonly string[] _numbers = [.. Enumerable.Range(0, People).Select(person => person % 2 == 0 ? "1,073万人" : "一千零七十三万")];

    /// <summary>The least that judging can cost: the typed text against the key, letter by letter.</summary>
    [Benchmark(Baseline = true)]
    public int BareEquality() => _places.Count(typed => typed == _place.Accepted[0]);

    /// <summary>Names.</summary>
    [Benchmark]
    public int Texts() => _places.Count(typed => TypedJudging.Of(_place, typed).IsRight);

    /// <summary>Dates.</summary>
    [Benchmark]
    public int Days() => _dates.Count(typed => TypedJudging.Of(_date, typed).IsRight);

    /// <summary>Numbers with a unit.</summary>
    [Benchmark]
    public int Numbers() => _numbers.Count(typed => TypedJudging.Of(_number, typed).IsRight);
}
