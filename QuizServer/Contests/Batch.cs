using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;

namespace QuizServer.Contests;

internal sealed partial class Room
{
    /// <summary>All letters that waited at one moment, handled together.</summary>
    private sealed class Batch(Room room, List<Letter> letters)
    {
        private readonly List<(Letter.Posting Posting, Reply Reply)> _replies = [];

        public async Task Handle()
        {
            var isSeen = TakePresence();
            foreach (var storage in letters.OfType<Letter.Storage>())
            {
                isSeen |= await TakeStorage(storage.Failure);
            }

            var draft = new Draft(room._state, room._sequence, room._log);
            try
            {
                Decide(draft);
                await Commit(draft, isSeen);
            }
            catch (Exception fault) when (fault is JournalUnavailable or JournalConflict)
            {
                LogRefused(room._logger, room.Code, fault);
                await Recover(room._journal.Health.IsWorking ? RoomRefusals.Busy : RoomRefusals.StorageDown);
            }
            catch (Exception fault)
            {
                var id = Guid.NewGuid();
                LogFault(room._logger, room.Code, id, fault);
                await Recover(RoomRefusals.Busy);
            }
            finally
            {
                foreach (var presence in letters.OfType<Letter.Presence>())
                {
                    presence.Seen.TrySetResult();
                }
            }
        }

        private bool TakePresence()
        {
            var before = room._present;
            foreach (var presence in letters.OfType<Letter.Presence>())
            {
                room._present = presence.IsConnected ? room._present.Add(presence.Seat) : room._present.Remove(presence.Seat);
            }

            return !ReferenceEquals(before, room._present);
        }

        private async Task<bool> TakeStorage(Phrase? failure)
        {
            if (failure is null && room._failure is not null)
            {
                await Reopen();
                return false;
            }

            var isNew = room._failure is null && failure is not null;
            room._failure = failure ?? room._failure;
            return isNew;
        }

        private void Decide(Draft draft)
        {
            foreach (var posting in letters.OfType<Letter.Posting>())
            {
                _replies.Add((posting, Decide(draft, posting)));
            }
        }

        private Reply Decide(Draft draft, Letter.Posting posting)
        {
            if (room._failure is not null)
            {
                return new Reply(RoomRefusals.StorageDown, 0);
            }

            if (posting.RequestId is { } request && Earlier(posting.Actor, request) is { } first)
            {
                return first;
            }

            // After a reopening the clock may stand a little before stamps of the last epoch; contest time never runs back.
            var at = posting.Arrived > draft.State!.Clock ? posting.Arrived : draft.State.Clock;
            return draft.Decide(posting.Actor, posting.RequestId, posting.Make(at));
        }

        private Reply? Earlier(string actor, Guid request) =>
            room._verdicts.Find(actor, request)
            ?? _replies.FirstOrDefault(reply => reply.Posting.RequestId == request && reply.Posting.Actor == actor).Reply;

        private async Task Commit(Draft draft, bool isSeen)
        {
            if (draft.Entries.Count > 0)
            {
                room._sequence = await room._journal.Append(room.Code, room._epoch, room._sequence, draft.Entries);
                (room._state, room._log) = (draft.State!, draft.Log);
            }

            foreach (var (posting, reply) in _replies)
            {
                if (posting.RequestId is { } request && room._failure is null)
                {
                    room._verdicts.Remember(posting.Actor, request, reply);
                }
            }

            if (draft.Entries.Count > 0 || isSeen)
            {
                room.Publish();
            }

            // Before anybody hears of it: whoever does may let time pass at once, and the ring belongs before what comes then.
            room.SetTimer();
            foreach (var (posting, reply) in _replies)
            {
                posting.Reply.TrySetResult(reply);
            }
        }

        // Nothing of this batch may count: what the journal holds is the truth, so the room is rebuilt from it.
        private async Task Recover(Verdict refusal)
        {
            if (!room._journal.Health.IsWorking)
            {
                room._failure ??= room._journal.Health.Failure;
                room.Publish();
                room.SetTimer();
            }
            else
            {
                await Reopen();
            }

            foreach (var posting in letters.OfType<Letter.Posting>())
            {
                posting.Reply.TrySetResult(new Reply(refusal, 0));
            }
        }

        private async Task Reopen()
        {
            try
            {
                await room.ReopenFrom(Replay.Of(room._journal, room.Code), PauseReason.Storage);
            }
            catch (Exception fault) when (fault is JournalUnavailable or JournalConflict or JournalCorrupt or System.Data.Common.DbException)
            {
                LogRefused(room._logger, room.Code, fault);
                room._failure = room._journal.Health.Failure ?? new Phrase("比赛记录无法读取，请看服务器日志。", "The record of the contest cannot be read; see the server's log.");
                room.Publish();
            }

            room.SetTimer();
        }
    }

    [LoggerMessage(LogLevel.Error, "The journal did not take a batch of contest {Code}.")]
    private static partial void LogRefused(ILogger logger, string code, Exception fault);

    [LoggerMessage(LogLevel.Critical, "Fault {Id} in contest {Code}; its room is rebuilt from the journal.")]
    private static partial void LogFault(ILogger logger, string code, Guid id, Exception fault);
}
