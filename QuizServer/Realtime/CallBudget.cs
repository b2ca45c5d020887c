using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Hub;

namespace QuizServer.Realtime;

/// <summary>How many calls one connection may make: ten a second for requests, and apart from them fifteen echoes of probes, sixty presses at a desk, and one report of a device.</summary>
internal sealed class CallBudget(TimeProvider time) : IHubFilter, IDisposable
{
    private static readonly object Echoes = new();
    private static readonly object Presses = new();
    private static readonly object Reports = new();

    private readonly PartitionedRateLimiter<string> _requests = PartitionedRateLimiter.Create<string, string>(id =>
        RateLimitPartition.GetTokenBucketLimiter(id, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 20,
            TokensPerPeriod = 10,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (MayCall(invocationContext))
        {
            return await next(invocationContext);
        }

        // No page of ours is ever this fast.
        invocationContext.Context.Abort();
        throw new HubException("Too many calls.");
    }

    public void Dispose() => _requests.Dispose();

    private bool MayCall(HubInvocationContext call)
    {
        switch (call.HubMethodName)
        {
            case nameof(IContestHub.Echo):
                return Spend(call, Echoes, perSecond: 15, burst: 30);
            case nameof(IContestHub.Press):
                // Eight hands may hammer on the buzzers of one desk.
                return Spend(call, Presses, perSecond: 60, burst: 120);
            case nameof(IContestHub.Tell):
                // A page tells at most once a second, and what a link brings all at once after a standstill is a few of them.
                return Spend(call, Reports, perSecond: 1, burst: 10);
        }

        using var lease = _requests.AttemptAcquire(call.Context.ConnectionId);
        return lease.IsAcquired;
    }

    // By the clock that paces the probes. One call of a connection is handled after the other.
    private bool Spend(HubInvocationContext call, object of, double perSecond, double burst)
    {
        var budget = call.Context.Items.TryGetValue(of, out var kept) ? (Budget)kept! : new Budget(time, perSecond, burst);
        call.Context.Items[of] = budget;
        return budget.Spend(1);
    }
}
