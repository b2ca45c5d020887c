namespace QuizContracts.Views;

/// <summary>
/// What a judge's page shows: the hall's picture, and what a judge may know besides. It has no field that could hold the
/// host's notes, a question that is not on stage, or another judge's mark before it is published.
/// </summary>
/// <param name="Hall">What the hall sees now.</param>
/// <param name="Epoch">Counts starts of the room.</param>
/// <param name="Publish">Number of this view.</param>
/// <param name="Judge">Number of the judge.</param>
/// <param name="Name">Name of the judge.</param>
/// <param name="IsChief">The chief judge.</param>
/// <param name="Question">The question on stage with its answer; null while there is none.</param>
/// <param name="Entry">The answer that judges mark now; null while there is none.</param>
/// <param name="Judged">For the chief judge all rulings, newest first; empty for the others.</param>
/// <param name="Protests">For the chief judge all protests, newest first; empty for the others.</param>
/// <param name="Typed">Typed answers to the question on stage that are in, by table number.</param>
/// <param name="Photo">The photo finish of the last race, once it is decided and until another question is on stage; null otherwise.</param>
public sealed record JuryView(
    HallView Hall,
    long Epoch,
    long Publish,
    int Judge,
    string Name,
    bool IsChief,
    JuryQuestion? Question,
    MarkEntry? Entry,
    IReadOnlyList<JudgedFace> Judged,
    IReadOnlyList<ProtestFace> Protests,
    IReadOnlyList<TypedAnswer>? Typed = null,
    PhotoFinish? Photo = null);

/// <summary>A typed answer as judges read it.</summary>
/// <param name="Answerer">Who gave it.</param>
/// <param name="Texts">What was typed, one for each blank.</param>
public sealed record TypedAnswer(Answerer Answerer, IReadOnlyList<TypedFace> Texts);

/// <summary>A question on stage as judges read it.</summary>
/// <param name="Id">Id of the question.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The words.</param>
/// <param name="Options">Options without letters; empty for types without.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Explanation">解析</param>
/// <param name="Source">出处</param>
/// <param name="Targets">What the options of a matching are joined to; null for every other type.</param>
/// <param name="Clues">All its clues, those to come too; null for every other type.</param>
/// <param name="Media">Pictures, sounds and films; null for none.</param>
public sealed record JuryQuestion(
    string Id,
    QuestionType Type,
    string Stem,
    IReadOnlyList<string> Options,
    AnswerKey Key,
    string Explanation,
    string Source,
    IReadOnlyList<string>? Targets = null,
    IReadOnlyList<string>? Clues = null,
    IReadOnlyList<Media>? Media = null);

/// <summary>An answer that judges mark.</summary>
/// <param name="Answerer">Who gives it.</param>
/// <param name="Most">The highest mark; the lowest is 0.</param>
/// <param name="Own">The judge's own mark; null while there is none.</param>
/// <param name="IsBarred">The judge does not mark this team (回避).</param>
/// <param name="IsOpen">The mark may be given or changed now.</param>
public sealed record MarkEntry(Answerer Answerer, decimal Most, decimal? Own, bool IsBarred, bool IsOpen);
