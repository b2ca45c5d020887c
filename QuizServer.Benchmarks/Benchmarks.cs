using BenchmarkDotNet.Running;

namespace QuizServer.Benchmarks;

internal static class Benchmarks
{
    // Peaks of memory and waits for the disk are no means over many runs: they have runs of their own.
    private static async Task Main(string[] args)
    {
        switch (args)
        {
            case ["memory"]:
                await ImportMemory.Run();
                break;
            case ["waits"]:
                await ContestWaits.Run();
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
                break;
        }
    }
}
