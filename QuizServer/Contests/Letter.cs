using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Contests;

/// <summary>What lies in a room's mailbox.</summary>
internal abstract record Letter
{
    private Letter()
    {
    }

    /// <summary>A command with its time of arrival.</summary>
    public sealed record Posting(string Actor, Guid? RequestId, Func<TimeSpan, Command> Make, TimeSpan Arrived) : Letter
    {
        /// <summary>Completed after the commit.</summary>
        public TaskCompletionSource<Reply> Reply { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>A tablet came or went.</summary>
    public sealed record Presence(SeatId Seat, bool IsConnected) : Letter
    {
        /// <summary>Ends when the newest picture shows it.</summary>
        public TaskCompletionSource Seen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>The journal failed or works again.</summary>
    public sealed record Storage(Phrase? Failure) : Letter;
}
