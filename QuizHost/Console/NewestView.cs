namespace QuizHost.Console;

/// <summary>
/// The mailbox between a contest's room and one desk: it keeps the newest picture only.
/// The room's thread offers, the circuit takes.
/// </summary>
/// <param name="number">Which picture it is: the epoch of the room, and the number within it.</param>
public sealed class NewestView<TView>(Func<TView, (long Epoch, long Publish)> number)
    where TView : class
{
    private readonly Lock _lock = new();
    private TView? _newest;
    private bool _isWaiting;

    /// <summary>Leaves a picture; true when the circuit has to be told, because it was not told of one yet.</summary>
    public bool Offer(TView view)
    {
        lock (_lock)
        {
            if (_newest is { } held && number(view).CompareTo(number(held)) <= 0)
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
    public TView? Take()
    {
        lock (_lock)
        {
            _isWaiting = false;
            return _newest;
        }
    }
}
