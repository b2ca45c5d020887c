using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>
/// The mailbox between a contest's room and one console: it keeps the newest picture only.
/// The room's thread offers, the circuit takes.
/// </summary>
public sealed class NewestView
{
    private readonly Lock _lock = new();
    private HostView? _newest;
    private bool _isWaiting;

    /// <summary>Leaves a picture; true when the circuit has to be told, because it was not told of one yet.</summary>
    public bool Offer(HostView view)
    {
        lock (_lock)
        {
            if (_newest is { } held && (view.Epoch, view.Publish).CompareTo((held.Epoch, held.Publish)) <= 0)
            {
                return false;
            }

            _newest = view;
            var mustTell = !_isWaiting;
            _isWaiting = true;
            return mustTell;
        }
    }

    /// <summary>The newest picture; null before the first.</summary>
    public HostView? Take()
    {
        lock (_lock)
        {
            _isWaiting = false;
            return _newest;
        }
    }
}
