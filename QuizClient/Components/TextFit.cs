using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>How much room words take: a class name that lets the style choose a size at which they fit.</summary>
public static class TextFit
{
    /// <summary>Fit of headlines and lists that are too long for every other.</summary>
    public const string Smallest = "fit-packed";

    // The hall has read the stem: at the reveal its first two lines stand, the rest is cut off.
    private const int StemAtReveal = 60;

    private const double ListWidth = 115;
    private const double ListHeight = 66;
    private static readonly (string Name, double Size)[] ListFits = [("fit-roomy", 6), ("fit-full", 5), ("fit-dense", 4.4)];

    /// <summary>Fits of a question while it is read and answered, also where a clock stands beside its stem: on narrow and on wide screens.</summary>
    public static string Asked(QuestionFace question)
    {
        var words = question.Page is { IsLast: false } page ? PanelWords.Alone(page.Text) : Words(question);
        return $"fit-{PanelFit.Of(words).Name} wide-{PanelFit.OfWide(words).Name}";
    }

    /// <summary>Fits of a question at its reveal: on all screens that of narrow ones, as what was hidden needs the room.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isPictured">Pictures, sounds or films stand below it.</param>
    public static string Revealed(QuestionFace question, bool isPictured)
    {
        var words = Words(question);
        var fit = PanelFit.Of(words with { HasPicture = isPictured, Stem = words.Stem.Length > StemAtReveal ? words.Stem[..StemAtReveal] : words.Stem }).Name;
        return $"fit-{fit} wide-{fit}";
    }

    /// <summary>Fit of a headline of one or two lines.</summary>
    public static string Of(string headline) => EyeWidth.Of(headline) switch
    {
        <= 7 => "fit-roomy",
        <= 16 => "fit-full",
        <= 30 => "fit-dense",
        _ => Smallest,
    };

    /// <summary>Fit of a list of sentences, one below the other.</summary>
    public static string Of(IReadOnlyCollection<string> sentences) => ListFits
        .Where(fit => sentences.Sum(sentence => (Math.Ceiling(EyeWidth.Of(sentence) * fit.Size / ListWidth) * 1.35) + 0.4) * fit.Size <= ListHeight)
        .Select(fit => fit.Name).FirstOrDefault(Smallest);

    private static PanelWords Words(QuestionFace question) => new(
        question.Type, question.StemInHall, [.. OptionFace.Of(question, Language.Chinese).Select(option => option.Text)], question.Targets, question.Clues, question.ClueCount,
        question.Media.Any(media => media.Place == MediaPlace.Stem));
}
