using BenchmarkDotNet.Running;

namespace QuizServer.Benchmarks;

internal static class Benchmarks
{
    // Peaks of memory and waits for the disk are no means over many runs: they have runs of their own.
    private static async Task Main(string[] args)
    {
        if (args is ["memory"])
        {
            await ImportMemory.Run();
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
        }
    }
}
