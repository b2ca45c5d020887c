using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>
/// A round of a contest: its parameters, and what they mean. A kind of round is one file that derives from this one.
/// </summary>
public abstract record Round
{
    /// <summary>The organiser's title.</summary>
    public required string Title { get; init; }

    /// <summary>Questions in order.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Points for 正确, above 0.</summary>
    public decimal Value { get; init; } = 10;

    /// <summary>Points for 错误, 0 or below.</summary>
    public decimal Wrong { get; init; }

    /// <summary>Points for 超时 and 弃权, 0 or below.</summary>
    public decimal Timeout { get; init; }

    /// <summary>Answer time in seconds, 3 to 600.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>Seconds within which a spoken answer must begin, 1 to 120; null for no such rule.</summary>
    public int? StartSeconds { get; init; }

    /// <summary>How answers come in.</summary>
    public AnswerInput Input { get; init; }

    /// <summary>What the kind is called.</summary>
    public abstract Phrase Kind { get; }

    /// <summary>Whose turn a question is; null when it is everyone's.</summary>
    public virtual Word? TurnOf(ContestPlan plan, int question) => null;

    /// <summary>What the host's next step does after reading the question.</summary>
    public abstract Event Open(Asked asked, TimeSpan at);

    /// <summary>What the host says before <see cref="Open"/>.</summary>
    public abstract Phrase OpeningWords { get; }

    /// <summary>Who is judged at the reveal when the question closed with <paramref name="word"/>.</summary>
    public virtual IEnumerable<Word> Judged(ContestPlan plan, Word? word) => word is null ? [] : [word];

    /// <summary>The rules page: what this kind adds to the sentences that all kinds share.</summary>
    protected abstract IEnumerable<Phrase> OwnRules(ContestPlan plan);

    /// <summary>The rules page in words; what it says is what the engine does.</summary>
    public IReadOnlyList<Phrase> Regulation(ContestPlan plan) => [.. OwnRules(plan), .. SharedRules.Of(this, plan)];

    /// <summary>What is wrong with the parameters, as sentences that name the field.</summary>
    public virtual IEnumerable<Phrase> Check(ContestPlan plan) => SharedChecks.Of(this);

    /// <summary>Points of a ruling.</summary>
    public decimal Points(Ruling ruling) => ruling switch
    {
        Ruling.Correct => Value,
        Ruling.Wrong => Wrong,
        Ruling.Timeout or Ruling.Declined => Timeout,
        _ => 0,
    };

    /// <summary>Gives a team the word: time to begin where the round asks for it, otherwise time to answer.</summary>
    public Event GiveWord(Word word, TimeSpan at)
    {
        if (Input == AnswerInput.Oral && StartSeconds is { } start)
        {
            var length = TimeSpan.FromSeconds(start);
            return new Event.WordGiven(word.Team, word.Member, at + length, length);
        }

        return StartAnswer(word, at);
    }

    /// <summary>Starts a team's answer time.</summary>
    public Event StartAnswer(Word word, TimeSpan at)
    {
        var length = TimeSpan.FromSeconds(Seconds);
        return new Event.AnsweringStarted(word.Team, word.Member, at + length, length);
    }
}
