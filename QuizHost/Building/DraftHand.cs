using QuizContracts;
using QuizContracts.Building;
using QuizContracts.Desks;

namespace QuizHost.Building;

/// <summary>The hand that assembles a contest: it saves every change at once and keeps the newest picture.</summary>
public sealed class DraftHand
{
    private readonly IBuilderDesk _desk;
    private readonly DeskUser _user;

    /// <summary>Takes a draft in hand.</summary>
    public DraftHand(IBuilderDesk desk, StoredDraft stored, DeskUser user)
    {
        (_desk, _user, Stored) = (desk, user, stored);
        Picture = desk.Look(stored.Draft, user);
    }

    /// <summary>Rings after every change and every refusal.</summary>
    public event Action? Changed;

    /// <summary>The draft as it lies on disk.</summary>
    public StoredDraft Stored { get; private set; }

    /// <summary>The draft.</summary>
    public ContestDraft Draft => Stored.Draft;

    /// <summary>Everything that can be said about it.</summary>
    public DraftPicture Picture { get; private set; }

    /// <summary>Why the last change was not saved; null when it was.</summary>
    public Phrase? Refusal { get; private set; }

    /// <summary>Changes the draft and saves it.</summary>
    public void Edit(Func<ContestDraft, ContestDraft> edit)
    {
        switch (_desk.Save(Stored.Id, Stored.Version, edit(Draft), _user))
        {
            case DraftOutcome.Saved saved:
                (Stored, Picture, Refusal) = (saved.Draft, _desk.Look(saved.Draft.Draft, _user), null);
                break;
            case DraftOutcome.Refused refused:
                Refusal = refused.Sentence;
                break;
        }

        Changed?.Invoke();
    }

    /// <summary>Changes a round and saves it.</summary>
    public void EditRound(string id, Func<DraftRound, DraftRound> edit) => Edit(draft => draft.Round(id) is { } round ? draft.With(edit(round)) : draft);

    /// <summary>Takes the rounds and parameters of a regulation.</summary>
    public void Take(string regulation) => Edit(draft => _desk.Take(draft, regulation));

    /// <summary>Adds a round.</summary>
    public void Add(string kind) => Edit(draft => _desk.Add(draft, kind));

    /// <summary>Questions to choose from.</summary>
    public IReadOnlyList<QuestionLine> Find(QuestionSearch search) => _desk.Find(Draft, search, _user);

    /// <summary>Banks from which questions may be taken.</summary>
    public IReadOnlyList<BankChoice> Banks() => _desk.Banks(_user);

    /// <summary>Fills places by lot and says what was done or is lacking.</summary>
    public IReadOnlyList<Phrase> Draw(string round, bool spares, IReadOnlyList<string> banks, IReadOnlyList<DrawWish> wishes) => Keep(_desk.Draw(Draft, round, spares, banks, wishes, _user));

    /// <summary>Fills places with questions of these numbers and says what was done or is wrong.</summary>
    public IReadOnlyList<Phrase> Fill(string round, bool spares, string bank, string numbers) => Keep(_desk.Fill(Draft, round, spares, bank, numbers, _user));

    /// <summary>Opens the contest, or says why not.</summary>
    public Task<DeskVerdict> Create() => _desk.Create(Stored.Id, Stored.Version, _user);

    private IReadOnlyList<Phrase> Keep(FillOutcome outcome)
    {
        if (outcome.Draft is { } filled)
        {
            Edit(_ => filled);
        }

        return outcome.Sentences;
    }
}
