using Microsoft.Data.Sqlite;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using QuizContracts;

namespace QuizServer.Journal;

/// <summary>How the journal meets a busy database and a failing disk.</summary>
internal static class StorageFaults
{
    private const int Busy = 5, Locked = 6, BusySnapshot = 517;

    /// <summary>Waits for another writer: only around the beginning of a transaction, never around a commit.</summary>
    public static ResiliencePipeline Waiting(TimeProvider time) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SqliteException>(IsBusy),
            MaxRetryAttempts = 4,
            Delay = TimeSpan.FromMilliseconds(10),
            MaxDelay = TimeSpan.FromMilliseconds(80),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    /// <summary>Leaves a failing disk alone for a while between two tries.</summary>
    public static ResiliencePipeline Breaker(TimeProvider time) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SqliteException>(fault => !IsBusy(fault)).Handle<IOException>(),
            // Below the minimum a breaker never opens, whatever fails.
            MinimumThroughput = 2,
            FailureRatio = 0.5,
            SamplingDuration = TimeSpan.FromSeconds(5),
            BreakDurationGenerator = static state => ValueTask.FromResult(TimeSpan.FromSeconds(Math.Min(15, 2 * Math.Max(1, state.FailureCount)))),
        })
        .Build();

    /// <summary>What people are told.</summary>
    public static Phrase Explain(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: 13 } => new("磁盘已满，比赛记录无法写入。请腾出空间，恢复后由主持人继续。", "The disk is full and the record cannot be written. Free some space; the host resumes once it works again."),
        SqliteException { SqliteErrorCode: 8 } => new("数据文件只读，比赛记录无法写入。请检查权限，恢复后由主持人继续。", "The data file is read-only and the record cannot be written. Check its permissions; the host resumes once it works again."),
        SqliteException { SqliteErrorCode: 11 or 26 } => new("数据文件已损坏，比赛记录无法写入。请从备份恢复。", "The data file is damaged and the record cannot be written. Restore it from a backup."),
        _ => new("存储故障，比赛记录无法写入。恢复后由主持人继续。", "Storage failed and the record cannot be written. The host resumes once it works again."),
    };

    private static bool IsBusy(SqliteException fault) => fault.SqliteErrorCode is Busy or Locked && fault.SqliteExtendedErrorCode != BusySnapshot;
}
