using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Drawing;
using QuizServer.Building.Plans;
using QuizServer.Engine.Rounds;
using QuizServer.Seeding;

namespace QuizServer.Building;

/// <summary>Fills the empty places of a round, all that was asked for or nothing.</summary>
/// <param name="banks">The banks from which questions may be taken.</param>
/// <param name="asked">What contests have asked.</param>
internal sealed class PlaceFilling(IReadOnlyList<ShelvedBank> banks, AskedNow asked)
{
    /// <summary>By lot.</summary>
    public FillOutcome Draw(ContestDraft draft, DraftRound round, DraftDraw draw)
    {
        if (draw.Wishes.Count == 0 || draw.Wishes.Any(wish => wish.Count is < 1 or > 500))
        {
            return Refused(new("请写明要抽几题（1 到 500）。", "Say how many questions are to be drawn, 1 to 500."));
        }

        var slots = Slots(round, draw);
        if (slots is null)
        {
            return Refused(new("空位比要抽的题少：请先增加题数或移去题目。", "There are fewer empty places than questions to draw: add places or take questions out."));
        }

        var chosen = banks.Where(bank => draw.Banks.Contains(bank.Bank.Name)).SelectMany(bank => bank.Questions).Where(question => question.Status != ReviewStatus.Retired).ToList();
        var fits = FitsIn(round);
        var placed = Placed(draft);
        var stems = placed.Select(question => Stems.Of(question.Question)).ToHashSet();
        var supply = chosen.ConvertAll(question => new Supply(question, BarOf(question)));
        var (drawn, lacking) = QuestionDraw.Of(supply, draw.Wishes, placed.Select(question => question.Question.Fact.Trim()).Where(fact => fact.Length > 0).ToHashSet(), draw.Seed);
        if (drawn is null)
        {
            return new FillOutcome(null, lacking);
        }

        var refs = drawn.SelectMany(questions => questions).Select(question => new QuestionRef(question.Bank, question.Question.Id)).ToList();
        var places = round.Places(draw.ForSpares).ToArray();
        foreach (var (slot, question) in slots.Zip(refs))
        {
            places[slot] = question;
        }

        return new FillOutcome(
            draft.With(round.With(draw.ForSpares, places)) with { Draws = [.. draft.Draws, draw with { Drawn = refs }] },
            [new($"抽了 {refs.Count} 题。", $"{refs.Count} questions were drawn.")]);

        Bar BarOf(BankQuestion question) =>
            stems.Contains(Stems.Of(question.Question)) ? Bar.Taken
            : asked.Has(question) ? Bar.Asked
            : question.Status != ReviewStatus.Approved && !draft.IsRehearsal ? Bar.Unapproved
            : !fits(question.Question) ? Bar.Unfit
            : Bar.None;
    }

    /// <summary>With the questions of these numbers, in their order.</summary>
    public FillOutcome Fill(ContestDraft draft, DraftRound round, bool spares, string bank, string numbers)
    {
        if (banks.FirstOrDefault(one => one.Bank.Name == bank) is not { } shelved)
        {
            return Refused(new("没有这个题库。", "There is no such bank."));
        }

        var ids = NumberList.Read(numbers, id => shelved.Find(id) is not null);
        var slots = Empty(round.Places(spares)).ToList();
        var stems = Placed(draft).Select(question => Stems.Of(question.Question)).ToHashSet();
        List<Phrase> faults =
        [
            .. ids.Count == 0 ? [new("请写题目的编号。", "Write the numbers of the questions.")] : Array.Empty<Phrase>(),
            .. ids.Count > slots.Count ? [new($"有 {ids.Count} 个编号，只有 {slots.Count} 个空位。", $"There are {ids.Count} numbers and {slots.Count} empty places.")] : Array.Empty<Phrase>(),
            .. ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => new Phrase($"编号 {group.Key} 写了两次。", $"The number {group.Key} is there twice.")),
            .. ids.Distinct().Select(id => Fault(shelved.Find(id), id, stems, draft.IsRehearsal)).OfType<Phrase>(),
        ];
        if (faults.Count > 0)
        {
            return new FillOutcome(null, faults);
        }

        var places = round.Places(spares).ToArray();
        foreach (var (slot, id) in slots.Zip(ids))
        {
            places[slot] = new QuestionRef(bank, id);
        }

        return new FillOutcome(draft.With(round.With(spares, places)), [new($"放入了 {ids.Count} 题。", $"{ids.Count} questions were put in.")]);
    }

    private static Phrase? Fault(BankQuestion? question, string id, HashSet<string> stems, bool isRehearsal) =>
        question is null ? new($"题库里没有 {id}。", $"The bank has no {id}.")
        : stems.Contains(Stems.Of(question.Question)) ? new($"{id} 已在本场。", $"{id} stands in the contest already.")
        : question.Status == ReviewStatus.Retired ? new($"{id} 已停用。", $"{id} is retired.")
        : question.Status != ReviewStatus.Approved && !isRehearsal ? new($"{id} 未审定。", $"{id} is not approved.")
        : null;

    private List<BankQuestion> Placed(ContestDraft draft) =>
        [.. draft.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).OfType<QuestionRef>().Select(banks.Find).OfType<BankQuestion>()];

    // The places in the order of the wishes; null where there are too few.
    private static List<int>? Slots(DraftRound round, DraftDraw draw)
    {
        var levels = draw.ForSpares ? [] : BoardLevels.Of(round);
        var empty = Empty(round.Places(draw.ForSpares)).ToList();
        var slots = new List<int>();
        foreach (var wish in draw.Wishes)
        {
            var own = empty.FindAll(place => wish.Level is null || levels.ElementAtOrDefault(place) == wish.Level).Take(wish.Count).ToList();
            if (own.Count < wish.Count)
            {
                return null;
            }

            slots.AddRange(own);
            empty.RemoveAll(own.Contains);
        }

        return slots;
    }

    private static IEnumerable<int> Empty(IReadOnlyList<QuestionRef?> places) => places.Index().Where(place => place.Item is null).Select(place => place.Index);

    // The engine is asked: a question fits where it brings no fault that a blank one would not.
    private static Func<Question, bool> FitsIn(DraftRound draft)
    {
        if (DraftPlan.Read(draft, 0, []) is not { } round)
        {
            return _ => false;
        }

        var plan = new Engine.ContestPlan("", "", 0, Engine.AnswersFrom.First, [], [round]);
        HashSet<Phrase> Faults(Question question) => round with { Questions = [question] } is var one ? [.. one.Check(plan.With(0, one))] : [];
        var blank = Faults(RegulationFile.BlankQuestion("—", round.Input == Engine.AnswerInput.Tablet));
        return question => Faults(question).IsSubsetOf(blank);
    }

    private static FillOutcome Refused(Phrase sentence) => new(null, [sentence]);
}
