using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Hub;

namespace QuizServer.Realtime;

/// <summary>How many calls one connection may make: ten a second for requests, fifteen for readings of the clock, sixty for presses at the desk.</summary>
internal sealed class CallBudget : IHubFilter, IDisposable
{
    private readonly PartitionedRateLimiter<string> _requests = Make(perSecond: 10, burst: 20);
    // Eight hands may hammer on the buzzers of one desk.
    private readonly PartitionedRateLimiter<string> _keys = Make(perSecond: 60, burst: 120);
    private readonly PartitionedRateLimiter<string> _clock = Make(perSecond: 15, burst: 15);

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var limiter = invocationContext.HubMethodName == nameof(IContestHub.Clock) ? _clock : invocationContext.HubMethodName == nameof(IContestHub.Press) ? _keys : _requests;
        using var lease = limiter.AttemptAcquire(invocationContext.Context.ConnectionId);
        if (lease.IsAcquired)
        {
            return await next(invocationContext);
        }

        // No page of ours is ever this fast.
        invocationContext.Context.Abort();
        throw new HubException("Too many calls.");
    }

    public void Dispose()
    {
        _requests.Dispose();
        _keys.Dispose();
        _clock.Dispose();
    }

    private static PartitionedRateLimiter<string> Make(int perSecond, int burst) => PartitionedRateLimiter.Create<string, string>(id =>
        RateLimitPartition.GetTokenBucketLimiter(id, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
}
