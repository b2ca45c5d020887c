using System.IO.Pipelines;

namespace QuizServer.Realtime;

/// <summary>
/// How many bytes one connection may send: 4 KB a second and 16 KB at once, or as many times of it. Counted below the hub,
/// because unknown methods and messages that cannot be read never reach a hub filter.
/// </summary>
internal sealed class ByteBudget(PipeReader inner, TimeProvider time, Action cut, int times = 1) : PipeReader
{
    private readonly Budget _bytes = new(time, perSecond: 4 * 1024 * times, burst: 16 * 1024 * times);
    private long _unread;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => Count(await inner.ReadAsync(cancellationToken));

    public override bool TryRead(out ReadResult result)
    {
        if (!inner.TryRead(out result))
        {
            return false;
        }

        Count(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        _unread = _buffer.Slice(consumed).Length;
        inner.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    private System.Buffers.ReadOnlySequence<byte> _buffer;

    // What was examined but not consumed comes again, and is not counted twice.
    private ReadResult Count(ReadResult result)
    {
        _buffer = result.Buffer;
        if (!_bytes.Spend(result.Buffer.Length - _unread))
        {
            cut();
        }

        return result;
    }
}
