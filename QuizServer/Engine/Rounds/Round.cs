using QuizContracts;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>
/// A round of a contest: its parameters, and what they mean. A kind of round is one file that derives from this one.
/// </summary>
public abstract record Round
{
    /// <summary>What most sheets give for a right answer.</summary>
    protected const decimal DefaultValue = 10;

    /// <summary>What most sheets give to answer, in seconds.</summary>
    protected const int DefaultSeconds = 30;

    /// <summary>The vendors' warning bell rings ten seconds before the end.</summary>
    internal const int DefaultWarnSeconds = 10;

    /// <summary>The organiser's title.</summary>
    public required string Title { get; init; }

    /// <summary>Questions in order.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Questions that may take the place of another one (备用题), in order.</summary>
    public IReadOnlyList<Question> Spares { get; init; } = [];

    /// <summary>Points for 正确, above 0.</summary>
    public decimal Value { get; init; } = DefaultValue;

    /// <summary>Points for 错误, 0 or below.</summary>
    public decimal Wrong { get; init; }

    /// <summary>Points for 超时 and, unless <see cref="Declined"/> says otherwise, 弃权; 0 or below.</summary>
    public decimal Timeout { get; init; }

    /// <summary>Points for 弃权, 0 or below; null for the same as 超时.</summary>
    public decimal? Declined { get; init; }

    /// <summary>Answer time in seconds, 3 to 600.</summary>
    public int Seconds { get; init; } = DefaultSeconds;

    /// <summary>Seconds within which a spoken answer must begin, 1 to 120; null for no such rule.</summary>
    public int? StartSeconds { get; init; }

    /// <summary>Seconds before the end at which an answer clock warns, 0 to 60.</summary>
    public int WarnSeconds { get; init; } = DefaultWarnSeconds;

    /// <summary>What starts the answer clock when the question was read.</summary>
    public TimerStart TimerStart { get; init; }

    /// <summary>Team-mates may add to a spoken answer within its time (补充).</summary>
    public bool Supplement { get; init; }

    /// <summary>How answers come in.</summary>
    public AnswerInput Input { get; init; }

    /// <summary>Whether an answer may be submitted by tablet.</summary>
    public bool TakesTablet => Input is AnswerInput.Tablet or AnswerInput.Both;

    /// <summary>Whether an answer may be spoken.</summary>
    public bool TakesSpeech => Input is AnswerInput.Oral or AnswerInput.Both;

    /// <summary>What a multiple choice by tablet earns that is right in part.</summary>
    public PartialCredit PartialCredit { get; init; }

    /// <summary>How judges mark the answers, each mark 0 to the value of the question; null where the host rules.</summary>
    public Marking? Marking { get; init; }

    /// <summary>In which order the teams play.</summary>
    public OrderOfPlay Order { get; init; }

    /// <summary>The questions and their order are drawn on the rules page from the questions and spares together.</summary>
    public bool DrawsQuestions { get; init; }

    /// <summary>How much of a question the hall may read, and when.</summary>
    public Display Display { get; init; }

    /// <summary>When the hall is shown the right answers.</summary>
    public RevealAnswer Reveal { get; init; }

    /// <summary>A question that its team does not answer goes to the audience before its answer is shown (转观众题).</summary>
    public bool PassToAudience { get; init; }

    /// <summary>What the kind is called.</summary>
    public abstract Phrase Kind { get; }

    /// <summary>What the host says before <see cref="Open"/>.</summary>
    public abstract Phrase OpeningWords { get; }

    /// <summary>What the host says to begin the answers of a round without a race.</summary>
    protected Phrase Call(Phrase usual) => TimerStart == TimerStart.Word ? new("开始答题！", "Begin!") : usual;

    /// <summary>The teams that play when the round begins now, in order of play.</summary>
    public virtual IEnumerable<int> OrderNow(ContestState state) => Orders.Of(Order, state);

    /// <summary>What comes after the rules page and after every reveal; null at the end of the round.</summary>
    public virtual Event? Next(ContestState state)
    {
        var play = state.Play!;
        return play.Turns.Count < Questions.Count ? Show(play, play.Turns.Count, TurnOf(play, play.Turns.Count)) : null;
    }

    /// <summary>Whose turn a question is when the questions go round; null when it is everyone's.</summary>
    public virtual Word? TurnOf(RoundPlay play, int question) => null;

    /// <summary>What the host's next step does after reading the question.</summary>
    public abstract Event Open(ContestState state, Asked asked, TimeSpan at);

    /// <summary>It can be played by thousands in an Open contest.</summary>
    public virtual bool FitsOpen => false;

    /// <summary>Teams have turns, so that <see cref="Order"/> means something.</summary>
    public virtual bool TakesTurns => false;

    /// <summary>Each question has a value of its own, so that questions cannot change places.</summary>
    public virtual bool HasOwnValues => false;

    /// <summary>Its right answers can be kept until its end.</summary>
    public virtual bool CanRevealAfterRound => false;

    /// <summary>A question that nobody answers right can go to the audience.</summary>
    public virtual bool CanPassToAudience => false;

    /// <summary>An answer can be spoken or given by tablet, whichever comes first.</summary>
    public virtual bool CanTakeBoth => false;

    /// <summary>An answer by tablet can be right in part.</summary>
    public virtual bool TakesPartialCredit => true;

    /// <summary>All answer at once by tablet, so that the nearest estimate of all is right.</summary>
    public virtual bool AnswersTogether => false;

    /// <summary>One team answers at a time, so that judges can mark it.</summary>
    public virtual bool TakesMarks => false;

    /// <summary>A ruling depends on the answers of the other teams, and keeps them.</summary>
    public virtual bool KeepsOtherAnswers => false;

    /// <summary>How often a team may swap its question for a spare.</summary>
    public virtual int SwapsPerTeam => 0;

    /// <summary>How often a team may ask somebody in the hall.</summary>
    public virtual int LifelinesPerTeam => 0;

    /// <summary>The teams play it; otherwise the audience does, and it gives no points.</summary>
    public virtual bool IsForTeams => true;

    /// <summary>The first of the audience to press answers, when a question is the audience's.</summary>
    public virtual bool TakesAudiencePresses => true;

    /// <summary>Lots that are drawn during the round are its own.</summary>
    public virtual bool DrawsLots => false;

    /// <summary>What the round still has to draw where it stands (抽签); null when nothing.</summary>
    public virtual DrawPlan? ToDraw(ContestState state) =>
        state.Phase is Phase.RulesPage ? Draws(state.Play!.Order.Count).FirstOrDefault(draw => !state.Play.HasDrawn(draw.Kind)) : null;

    /// <summary>What this kind draws on its rules page, between the order of play and the questions.</summary>
    protected virtual IEnumerable<DrawPlan> OwnDraws(int teams) => [];

    private IEnumerable<DrawPlan> Draws(int teams)
    {
        var pool = Questions.Count + Spares.Count;
        return
        [
            .. Order == OrderOfPlay.Drawn ? [new DrawPlan(DrawKind.Order, teams, teams)] : Array.Empty<DrawPlan>(),
            .. OwnDraws(teams),
            .. DrawsQuestions ? [new DrawPlan(DrawKind.Questions, pool, pool)] : Array.Empty<DrawPlan>(),
        ];
    }

    /// <summary>Points that the nth right answer in a row earns besides its value.</summary>
    /// <param name="row">Right answers in a row, this one among them.</param>
    public virtual decimal StreakOf(int row) => 0;

    /// <summary>One member of a team answers, whatever the contest says of tablets.</summary>
    public virtual bool NamesMember => false;

    /// <summary>Who is judged at the reveal when the question closed with <paramref name="word"/>.</summary>
    public virtual IEnumerable<Word> Judged(ContestState state, Word? word) => word is null ? [] : [word];

    /// <summary>What the answer of a team to the question on stage is worth, with what it earns in part.</summary>
    public Stake Offer(Asked asked, Word word)
    {
        var (stake, question, answer) = (StakeOf(asked, word), Questions[asked.Question], asked.Answers.GetValueOrDefault(word.Team));
        return stake with
        {
            Right = ClueWorth.Of(question, stake.Right, answer?.Clues ?? asked.Clues),
            Partial = PartOf(asked.Question, question, answer),
            Scored = Marking is { } marking ? Marks.Points(marking, asked.Marks) : null,
        };
    }

    /// <summary>What an answer that was ruled on is worth by another key.</summary>
    public virtual Stake Credited(Stake stake, int index, Question question, RuledAnswer ruled) => stake with { Partial = PartOf(index, question, ruled.Answer) };

    private decimal? PartOf(int index, Question question, Answer? answer) => Credit.OfPart(this, index, question.Key, question.Type, answer?.Choice);

    /// <summary>What a wholly right or wrong answer to the question on stage is worth to the team that gives it.</summary>
    public virtual Stake StakeOf(Asked asked, Word word) => OwnStake with { Right = ValueOf(asked.Question) };

    /// <summary>What an answer is worth where nothing special is agreed.</summary>
    public Stake OwnStake => new(Value, Wrong, Timeout, Declined ?? Timeout);

    /// <summary>Points for a right answer to a question, as the hall reads it.</summary>
    public virtual decimal ValueOf(int question) => Value;

    /// <summary>Answer time of a question, in seconds.</summary>
    public virtual int SecondsOf(int question) => Seconds;

    /// <summary>Why a ruling is not possible for this team now; null when it is.</summary>
    public virtual Verdict? Forbids(ContestState state, Word word, Ruling ruling) => null;

    /// <summary>Whether a ruling puts its team out of the round (出局).</summary>
    public virtual bool PutsOut(Ruling ruling) => false;

    /// <summary>What follows a ruling on the one team that had the word; mostly the reveal, or the audience's turn.</summary>
    /// <param name="state">With the ruling in it.</param>
    /// <param name="stage">The phase in which it was given.</param>
    /// <param name="word">Who was ruled on.</param>
    /// <param name="ruling">The ruling.</param>
    /// <param name="at">Contest clock.</param>
    public virtual IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at) =>
        [PassToAudience && ruling is (Ruling.Wrong or Ruling.Timeout or Ruling.Declined) ? new Event.AudienceAsked() : new Event.QuestionRevealed()];

    /// <summary>It tells equal teams apart, and gives no points (加赛).</summary>
    public virtual bool BreaksTies => false;

    /// <summary>The answer clock runs on from one question to the next, so an answer is ruled on while it runs.</summary>
    public virtual bool ClockRunsOn => false;

    /// <summary>The rules page: what this kind adds to the sentences that all kinds share.</summary>
    protected abstract IEnumerable<Phrase> OwnRules(ContestPlan plan);

    /// <summary>How answers come in, in words; null where that needs none or is among the kind's own rules.</summary>
    public virtual Phrase? InputRule => Input == AnswerInput.Tablet ? new("在平板上作答，提交后不能更改。", "The answer is given by tablet; a submitted answer is final.") : null;

    /// <summary>What a right or wrong answer is worth, in words.</summary>
    public virtual IEnumerable<Phrase> PointRules() => SharedRules.Points(this);

    /// <summary>The rules page in words; what it says is what the engine does.</summary>
    public IReadOnlyList<Phrase> Regulation(ContestPlan plan) => [.. OwnRules(plan), .. SharedRules.Of(this, plan)];

    /// <summary>Parameters that mean nothing beside the others, and whether they are set all the same.</summary>
    public virtual IEnumerable<(string Field, bool IsSet)> InVain => [];

    /// <summary>What is wrong with the parameters, as sentences that name the field.</summary>
    public virtual IEnumerable<Phrase> Check(ContestPlan plan) => SharedChecks.Of(this);

    /// <summary>Gives a team the word: time to begin where the round asks for it, otherwise time to answer.</summary>
    public Event GiveWord(ContestState state, Asked asked, Word word, TimeSpan at)
    {
        if (Input == AnswerInput.Oral && StartSeconds is { } start)
        {
            var length = ExtraTime.Of(state.Teams[word.Team], TimeSpan.FromSeconds(start));
            return new Event.WordGiven(word.Team, word.Member, at + length, length);
        }

        return StartAnswer(state, asked, word, at);
    }

    /// <summary>Starts a team's answer time.</summary>
    public Event StartAnswer(ContestState state, Asked asked, Word word, TimeSpan at)
    {
        var length = ExtraTime.Of(state.Teams[word.Team], TimeSpan.FromSeconds(SecondsOf(asked.Question)));
        return new Event.AnsweringStarted(word.Team, word.Member, at + length, length);
    }

    /// <summary>Brings a question on stage.</summary>
    protected static Event Show(RoundPlay play, int question, Word? turn) => new Event.QuestionShown(play.Round, question, turn?.Team, turn?.Member);

    /// <summary>The first question that was not on stage yet; null when all were.</summary>
    protected int? Unused(RoundPlay play) =>
        Enumerable.Range(0, Questions.Count).Where(question => !play.IsUsed(question)).Select(question => (int?)question).FirstOrDefault();
}
