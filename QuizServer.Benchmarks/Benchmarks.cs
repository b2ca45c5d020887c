using BenchmarkDotNet.Running;

namespace QuizServer.Benchmarks;

internal static class Benchmarks
{
    private static async Task Main(string[] args)
    {
        if (args is ["fairness", .. var rest])
        {
            await Fairness.FairnessRun.Run(rest);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
    }
}
