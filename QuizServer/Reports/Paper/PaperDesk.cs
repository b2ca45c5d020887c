using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizContracts.Results;
using QuizServer.Banks.Store;
using QuizServer.Building.Drafts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Screens;

namespace QuizServer.Reports.Paper;

/// <summary>Contests on paper. Whoever looks at questions that were not asked yet is noted with them, as everywhere.</summary>
internal sealed class PaperDesk(IContestDirectory contests, DraftStore drafts, BankStore banks, ReadLog reads) : IPaperDesk
{
    public ContestPaper? Look(string code, DeskUser by)
    {
        if (contests.Find(code) is not { Now.State: var state } || !by.Is(DeskRoles.Host))
        {
            return null;
        }

        var sources = drafts.Sources(state.Plan.Code);
        var unasked = Unasked(state).Select(question => sources.GetValueOrDefault(question.Id)).OfType<QuestionRef>();
        reads.Note(unasked.Select(source => banks.Question(source.Bank, source.Id)).OfType<BankQuestion>(), by.Name);
        return PaperScreen.Of(state);
    }

    private static IEnumerable<Question> Unasked(ContestState state)
    {
        var asked = state.Rulings.Select(ruled => ruled.QuestionId).ToHashSet();
        return state.Plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).Where(question => !asked.Contains(question.Id));
    }
}
