using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Drafts;
using QuizServer.Building.Drawing;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Building;

/// <summary>
/// Which questions the contests of this server have asked, and which stand in one that is still to be held. A question that was taken from a bank here is known by its
/// bank and number; any other by its words.
/// </summary>
internal sealed class AskedQuestions(IJournal journal, IContestDirectory contests, DraftStore drafts)
{
    private readonly Lock _reading = new();
    private readonly Dictionary<string, Told> _told = [];

    /// <summary>As it is now.</summary>
    public AskedNow Now()
    {
        lock (_reading)
        {
            var (refs, stems) = (new HashSet<QuestionRef>(), new HashSet<string>());
            var (plannedRefs, plannedStems) = (new Dictionary<QuestionRef, string>(), new Dictionary<string, string>());
            foreach (var room in contests.All.Where(room => !room.IsRehearsal))
            {
                var now = room.Now;
                var told = Read(room.Code, now);
                foreach (var question in told.Asked)
                {
                    stems.Add(Stems.Of(question));
                    if (told.Sources.TryGetValue(question.Id, out var known))
                    {
                        refs.Add(known);
                    }
                }

                foreach (var question in now.State.Phase is Phase.Podium ? [] : now.State.Plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)))
                {
                    _ = told.Sources.TryGetValue(question.Id, out var known) ? plannedRefs.TryAdd(known, now.State.Plan.Title) : plannedStems.TryAdd(Stems.Of(question), now.State.Plan.Title);
                }
            }

            return new AskedNow(refs, stems, plannedRefs, plannedStems);
        }
    }

    // A contest is read on from where it was read last. In the lobby nothing was asked.
    private Told Read(string code, Snapshot now)
    {
        var told = _told.GetValueOrDefault(code) ?? new Told(0, null, [], drafts.Sources(code));
        if (told.Sequence < now.Sequence && (told.Sequence > 0 || now.State.Phase is not Phase.Lobby))
        {
            foreach (var entry in journal.Read(code, told.Sequence))
            {
                var e = EventCodec.Read(entry.Type, entry.Payload);
                var state = Evolver.Evolve(told.State, e, entry.Clock);
                if (e is Event.QuestionShown shown)
                {
                    told.Asked.Add(state.Plan.Rounds[shown.Round].Questions[shown.Question]);
                }

                told = told with { Sequence = entry.Sequence, State = state };
            }

            // A spare that took the place of a question on stage is not shown anew.
            told.Asked.AddRange(told.State!.Swapped.Concat(told.State.Phase is Phase.OnStage stage ? [told.State.QuestionOf(stage.Asked)] : []));
        }

        return _told[code] = told;
    }

    private sealed record Told(long Sequence, ContestState? State, List<Question> Asked, IReadOnlyDictionary<string, QuestionRef> Sources);
}

/// <summary>Questions of contests at one moment.</summary>
internal sealed class AskedNow(IReadOnlySet<QuestionRef> refs, IReadOnlySet<string> stems, IReadOnlyDictionary<QuestionRef, string> plannedRefs, IReadOnlyDictionary<string, string> plannedStems)
{
    /// <summary>A contest has asked it.</summary>
    public bool Has(BankQuestion question) => refs.Contains(Ref(question)) || stems.Contains(Stems.Of(question.Question));

    /// <summary>Title of a contest that is not over in which it stands; null for none.</summary>
    public string? StandsIn(BankQuestion question) => plannedRefs.GetValueOrDefault(Ref(question)) ?? plannedStems.GetValueOrDefault(Stems.Of(question.Question));

    private static QuestionRef Ref(BankQuestion question) => new(question.Bank, question.Question.Id);
}
