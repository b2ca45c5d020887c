namespace QuizContracts.Views;

/// <summary>What the hall looks at, one case per phase of the contest.</summary>
public abstract record Stage
{
    private Stage()
    {
    }

    /// <summary>Teams are coming in.</summary>
    /// <param name="IsOpen">New seats may be taken.</param>
    public sealed record Lobby(bool IsOpen) : Stage;

    /// <summary>The round's regulation, generated from its parameters.</summary>
    /// <param name="Sentences">One sentence per rule.</param>
    public sealed record Rules(IReadOnlyList<Phrase> Sentences) : Stage;

    /// <summary>A team picks a question from the board (选题).</summary>
    /// <param name="Picker">The team that picks.</param>
    /// <param name="For">Whose question it will be; null when everyone may press for it.</param>
    /// <param name="Board">The board, by value.</param>
    public sealed record Picking(Answerer Picker, Answerer? For, IReadOnlyList<BoardLevel> Board) : Stage;

    /// <summary>A question is on stage; the cases below say how far it has come.</summary>
    /// <param name="Question">What may be read of it.</param>
    public abstract record Asking(QuestionFace Question) : Stage;

    /// <summary>The host reads it out (请听题).</summary>
    public sealed record Reading(QuestionFace Question) : Asking(Question);

    /// <summary>3-2-1 before the buzzers open.</summary>
    /// <param name="Clock">Ends at the opening.</param>
    public sealed record Countdown(QuestionFace Question, ClockFace Clock) : Asking(Question);

    /// <summary>Buzzers are open (请抢答).</summary>
    /// <param name="Clock">The buzz window.</param>
    public sealed record BuzzOpen(QuestionFace Question, ClockFace Clock) : Asking(Question);

    /// <summary>One team has the word.</summary>
    /// <param name="Answerer">The team, and the member where one is named.</param>
    /// <param name="IsStarted">False while the team has not begun to speak.</param>
    /// <param name="Clock">Time to begin, or time to answer; null when time is up and the host rules.</param>
    /// <param name="Presses">Presses in order when the word was won by a press; empty otherwise.</param>
    public sealed record Answering(QuestionFace Question, Answerer Answerer, bool IsStarted, ClockFace? Clock, IReadOnlyList<PressFace> Presses) : Asking(Question);

    /// <summary>All teams answer on their tablets.</summary>
    /// <param name="Clock">The time to answer that all have.</param>
    /// <param name="Answered">Teams whose answer is in.</param>
    /// <param name="Extra">The longest time of those who have more, once that of all is over; null before.</param>
    public sealed record AllAnswering(QuestionFace Question, ClockFace Clock, int Answered, ClockFace? Extra = null) : Asking(Question);

    /// <summary>Nobody can answer any more, and nobody in the hall knows yet who is right.</summary>
    /// <param name="Answerer">Who had the word; null when nobody pressed or all answered.</param>
    /// <param name="Answered">Teams whose answer is in.</param>
    public sealed record Closed(QuestionFace Question, Answerer? Answerer, int Answered) : Asking(Question);

    /// <summary>Several teams pressed at one time, and the host says which of them answers (难分先后).</summary>
    /// <param name="Teams">The teams.</param>
    public sealed record DeadHeat(QuestionFace Question, IReadOnlyList<Answerer> Teams) : Asking(Question);

    /// <summary>An answer was not right; the host may name another team (补答).</summary>
    public sealed record StealOffered(QuestionFace Question) : Asking(Question);

    /// <summary>The question is the audience's (观众题).</summary>
    /// <param name="Called">Numbers of those who pressed on their phones, in order of arrival.</param>
    /// <param name="TakesPresses">The first to press is called.</param>
    public sealed record Audience(QuestionFace Question, IReadOnlyList<int> Called, bool TakesPresses) : Asking(Question);

    /// <summary>What the answers did to the scores, and the right one.</summary>
    /// <param name="Reveal">What was hidden until now.</param>
    public sealed record Revealed(QuestionFace Question, RevealFace Reveal) : Asking(Question);

    /// <summary>The standings after a round or on the host's wish.</summary>
    public sealed record Scoreboard : Stage;

    /// <summary>The places are unveiled from the last one up (逐名揭晓).</summary>
    /// <param name="Places">What is unveiled of the first places, or of those below while they come, best first.</param>
    /// <param name="Covered">Number of teams that are still covered.</param>
    public sealed record Unveiling(IReadOnlyList<UnveiledPlace> Places, int Covered) : Stage;

    /// <summary>The contest is decided.</summary>
    public sealed record Podium : Stage;
}

/// <summary>A place that is unveiled.</summary>
/// <param name="Rank">The place.</param>
/// <param name="IsTied">Another team has it, too.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Score">Its score.</param>
/// <param name="IsNew">It was unveiled just now.</param>
/// <param name="Organisation">For which organisation somebody entered; empty in a Staged contest.</param>
public sealed record UnveiledPlace(int Rank, bool IsTied, int Team, string Name, decimal Score, bool IsNew, string Organisation);

/// <summary>The part of a question that may be read before its reveal.</summary>
/// <param name="Id">Id of the question within the contest, for answers.</param>
/// <param name="Number">Number within the round, from 1.</param>
/// <param name="Count">Questions in the round.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The words.</param>
/// <param name="Options">Options without letters; empty for types without. True/false has none here: its two labels are words of the screen.</param>
/// <param name="Value">Points for a right answer now.</param>
/// <param name="Turn">Whose question it is; null when it is everyone's.</param>
/// <param name="Targets">What the options of a matching are joined to; empty for every other type.</param>
/// <param name="Clues">The clues that are shown; empty for every other type.</param>
/// <param name="ClueCount">How many clues it has.</param>
/// <param name="Texts">How many texts are typed: the blanks of a fill-in, otherwise 1; 0 where nothing is typed.</param>
/// <param name="Unit">Unit of the number to be typed; may be empty.</param>
/// <param name="Media">Pictures, sounds and films of stem and options.</param>
/// <param name="Page">What the hall sees of a stem that is too long for one page; null where it sees all of it.</param>
public sealed record QuestionFace(
    string Id,
    int Number,
    int Count,
    QuestionType Type,
    string Stem,
    IReadOnlyList<string> Options,
    decimal Value,
    Answerer? Turn,
    IReadOnlyList<string>? Targets = null,
    IReadOnlyList<string>? Clues = null,
    int ClueCount = 0,
    int Texts = 0,
    string Unit = "",
    IReadOnlyList<Media>? Media = null,
    PageFace? Page = null)
{
    /// <summary>The words of the stem that the hall sees now; empty while it sees none.</summary>
    public string StemInHall => Page?.Text ?? Stem;

    /// <summary>What the options of a matching are joined to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = Targets ?? [];

    /// <summary>The clues that are shown.</summary>
    public IReadOnlyList<string> Clues { get; init; } = Clues ?? [];

    /// <summary>Pictures, sounds and films of stem and options.</summary>
    public IReadOnlyList<Media> Media { get; init; } = Media ?? [];
}

/// <summary>A page of a long stem.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Text">Its words.</param>
public sealed record PageFace(int Number, int Count, string Text)
{
    /// <summary>It stands with options and pictures.</summary>
    public bool IsLast => Number == Count;
}

/// <summary>The cells of one value.</summary>
/// <param name="Value">Points for a right answer.</param>
/// <param name="Cells">Its cells in order.</param>
public sealed record BoardLevel(decimal Value, IReadOnlyList<BoardCell> Cells);

/// <summary>A cell of the board. It says nothing of its question.</summary>
/// <param name="Question">Index of the question within the round, to pick it by.</param>
/// <param name="Number">Number on the board, from 1.</param>
/// <param name="IsOpen">It may be picked now.</param>
/// <param name="IsUsed">Its question was on stage.</param>
public sealed record BoardCell(int Question, int Number, bool IsOpen, bool IsUsed);

/// <summary>Who has the word.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Member">Member number where one member answers; null for the team.</param>
/// <param name="Organisation">For which organisation somebody entered an Open contest; empty in a Staged one.</param>
public sealed record Answerer(int Team, string Name, int? Member, string Organisation = "");

/// <summary>One press of a race.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="BehindMs">Milliseconds after the winner's press, to one decimal; below zero for a press that was made before it and arrived too late.</param>
/// <param name="IsTied">It was in a dead heat with the winner's.</param>
public sealed record PressFace(int Place, int Team, string Name, decimal BehindMs, bool IsTied = false);

/// <summary>What the reveal shows.</summary>
/// <param name="Right">Right options, indexes from 0; of an ordering all options in their right order, of a matching the target of each option.</param>
/// <param name="Text">The right answer in words where it is spoken or typed; null otherwise.</param>
/// <param name="Explanation">解析</param>
/// <param name="Source">出处</param>
/// <param name="Chosen">For each option, how many teams chose it; empty when nobody answered by tablet.</param>
/// <param name="Outcomes">What each judged team got; empty where thousands were judged.</param>
/// <param name="Void">The question was voided (作废): nobody scores.</param>
/// <param name="Rulings">How many got which ruling.</param>
/// <param name="IsAnswerShown">False while the round keeps its answers back: then right options, text, explanation, source, media and nearest are empty.</param>
/// <param name="Media">Pictures, sounds and films of the explanation.</param>
/// <param name="Nearest">The nearest estimates, the nearest first; empty for every other type.</param>
public sealed record RevealFace(
    IReadOnlyList<int> Right,
    string? Text,
    string Explanation,
    string Source,
    IReadOnlyList<int> Chosen,
    IReadOnlyList<OutcomeFace> Outcomes,
    bool Void,
    IReadOnlyList<RulingCount> Rulings,
    bool IsAnswerShown = true,
    IReadOnlyList<Media>? Media = null,
    IReadOnlyList<NearFace>? Nearest = null)
{
    /// <summary>Pictures, sounds and films of the explanation.</summary>
    public IReadOnlyList<Media> Media { get; init; } = Media ?? [];

    /// <summary>The nearest estimates, the nearest first.</summary>
    public IReadOnlyList<NearFace> Nearest { get; init; } = Nearest ?? [];
}

/// <summary>One of the nearest estimates.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Off">How far it is off.</param>
/// <param name="IsNearest">Nobody came nearer.</param>
public sealed record NearFace(int Team, string Name, string Text, decimal Off, bool IsNearest);

/// <summary>How many got a ruling.</summary>
/// <param name="Ruling">The ruling now in force.</param>
/// <param name="Count">Teams, or participants of an Open contest.</param>
public sealed record RulingCount(Ruling Ruling, int Count);

/// <summary>One team's outcome.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Verdict">The ruling now in force.</param>
/// <param name="Delta">Points given or taken by it.</param>
/// <param name="Marks">What the judges gave, where it was ruled by their marks; null otherwise.</param>
public sealed record OutcomeFace(int Team, string Name, Ruling Verdict, decimal Delta, MarksFace? Marks = null);

/// <summary>The marks of the judges for an answer (评委评分), as they are published.</summary>
/// <param name="Given">By number of the judge.</param>
/// <param name="Mean">The rounded mean of those that were not dropped.</param>
public sealed record MarksFace(IReadOnlyList<MarkFace> Given, decimal Mean);

/// <summary>A judge's mark.</summary>
/// <param name="Judge">Number of the judge.</param>
/// <param name="Name">Name of the judge.</param>
/// <param name="Mark">The mark.</param>
/// <param name="IsDropped">It was one of the highest or lowest and does not count.</param>
public sealed record MarkFace(int Judge, string Name, decimal Mark, bool IsDropped);
