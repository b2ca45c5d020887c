using BenchmarkDotNet.Running;

namespace QuizServer.Benchmarks;

internal static class Benchmarks
{
    // Peaks of memory, waits for the disk and races of people are no means over many runs: they have runs of their own.
    private static async Task Main(string[] args)
    {
        switch (args)
        {
            case ["memory"]:
                await ImportMemory.Run();
                break;
            case ["results"]:
                await ResultMemory.Run();
                break;
            case ["waits"]:
                await ContestWaits.Run();
                break;
            case ["fairness", .. var rest]:
                await Fairness.FairnessRun.Run(rest);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
                break;
        }
    }
}
