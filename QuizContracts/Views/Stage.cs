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
    /// <param name="Clock">Time to answer.</param>
    /// <param name="Answered">Teams whose answer is in.</param>
    public sealed record AllAnswering(QuestionFace Question, ClockFace Clock, int Answered) : Asking(Question);

    /// <summary>Nobody can answer any more, and nobody in the hall knows yet who is right.</summary>
    /// <param name="Answerer">Who had the word; null when nobody pressed or all answered.</param>
    /// <param name="Answered">Teams whose answer is in.</param>
    public sealed record Closed(QuestionFace Question, Answerer? Answerer, int Answered) : Asking(Question);

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

    /// <summary>The contest is decided.</summary>
    public sealed record Podium : Stage;
}

/// <summary>The part of a question that may be read before its reveal.</summary>
/// <param name="Id">Id of the question within the contest, for answers.</param>
/// <param name="Number">Number within the round, from 1.</param>
/// <param name="Count">Questions in the round.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The words.</param>
/// <param name="Options">Options without letters; empty for oral. True/false has none here: its two labels are words of the screen.</param>
/// <param name="Value">Points for a right answer.</param>
/// <param name="Turn">Whose question it is; null when it is everyone's.</param>
public sealed record QuestionFace(
    string Id, int Number, int Count, QuestionType Type, string Stem, IReadOnlyList<string> Options, decimal Value, Answerer? Turn);

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
/// <param name="BehindMs">Milliseconds after the first press, to one decimal.</param>
public sealed record PressFace(int Place, int Team, string Name, decimal BehindMs);

/// <summary>What the reveal shows.</summary>
/// <param name="Right">Right options, indexes from 0.</param>
/// <param name="Text">Expected words of an oral question; null otherwise.</param>
/// <param name="Explanation">解析</param>
/// <param name="Source">出处</param>
/// <param name="Chosen">For each option, how many teams chose it; empty when nobody answered by tablet.</param>
/// <param name="Outcomes">What each judged team got; empty where thousands were judged.</param>
/// <param name="Void">The question was voided (作废): nobody scores.</param>
/// <param name="Rulings">How many got which ruling.</param>
/// <param name="IsAnswerShown">False while the round keeps its answers back: then right options, text, explanation and source are empty.</param>
public sealed record RevealFace(
    IReadOnlyList<int> Right,
    string? Text,
    string Explanation,
    string Source,
    IReadOnlyList<int> Chosen,
    IReadOnlyList<OutcomeFace> Outcomes,
    bool Void,
    IReadOnlyList<RulingCount> Rulings,
    bool IsAnswerShown = true);

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
