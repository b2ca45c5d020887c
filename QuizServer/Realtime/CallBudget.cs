using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Hub;

namespace QuizServer.Realtime;

/// <summary>How many calls one connection may make: ten a second for requests, and apart from them fifteen echoes of probes.</summary>
internal sealed class CallBudget(TimeProvider time) : IHubFilter, IDisposable
{
    private static readonly object Echoes = new();

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
        if (call.HubMethodName == nameof(IContestHub.Echo))
        {
            // By the clock that paces the probes. One call of a connection is handled after the other.
            var echoes = call.Context.Items.TryGetValue(Echoes, out var kept) ? (Budget)kept! : new Budget(time, perSecond: 15, burst: 30);
            call.Context.Items[Echoes] = echoes;
            return echoes.Spend(1);
        }

        using var lease = _requests.AttemptAcquire(call.Context.ConnectionId);
        return lease.IsAcquired;
    }
}
