using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Tests.Banks.Quality;

public class AnswerPlacesTests
{
    [Fact]
    public void Right_answers_that_are_spread_evenly_are_passed_over() => Assert.Empty(Notes(Choices(40, number => number % 4)));

    [Fact]
    public void A_letter_that_is_right_too_often_and_one_that_hardly_ever_is_are_named()
    {
        var notes = Notes(Choices(40, number => number % 2 == 0 ? 2 : number % 8 == 1 ? 0 : number % 8 == 3 ? 1 : 3));
        Assert.All(notes, note => Assert.Equal((null, QualityKind.AnswerPositions, true), (note.Id, note.Kind, note.IsWarning)));
        Assert.Contains(notes, note => note.Sentence.Zh.Contains("太常是 C（50%）", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Sentence.Zh.Contains("很少是 A", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, note => note.Sentence.Zh.Contains(" D", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_three_options_two_fifths_in_one_place_are_no_fault() =>
        Assert.Empty(Notes(Enumerable.Range(0, 25).Select(number => Choice(number, number % 5 < 2 ? 1 : number % 5 < 4 ? 0 : 2, 3))));

    [Fact]
    public void Few_questions_are_not_counted() => Assert.Empty(Notes(Choices(19, _ => 0)));

    [Fact]
    public void A_longest_option_that_is_right_most_of_the_time_is_noticed()
    {
        var notes = Notes(Enumerable.Range(0, 24).Select(number =>
        {
            var plain = Choice(number, number % 4, 4);
            return number < 14 ? plain with { Options = [.. plain.Options.Select((option, index) => index == number % 4 ? option + "长" : option)] }
                : plain with { Options = [.. plain.Options.Select((option, index) => index == (number + 1) % 4 ? option + "长" : option)] };
        }));
        var note = Assert.Single(notes);
        Assert.Equal(QualityKind.LongestIsRight, note.Kind);
        Assert.Contains("24 道单选题中，14 道", note.Sentence.Zh, StringComparison.Ordinal);
    }

    // Banks of one type alone are meant to be so here.
    private static IReadOnlyList<QualityNote> Notes(IEnumerable<Question> questions) => [.. Banked.Notes(questions).Where(note => note.Kind != QualityKind.Balance)];

    private static IEnumerable<Question> Choices(int count, Func<int, int> right) => Enumerable.Range(0, count).Select(number => Choice(number, right(number), 4));

    // Stems and options that have nothing in common.
    private static Question Choice(int number, int right, int options) => Banked.Choice($"{number}", Word(number, 8), right, [.. Enumerable.Range(0, options).Select(option => Word((number * 10) + option + 1000, 4))])
        with
    { Difficulty = (Difficulty)(number % 3) };

    private static string Word(int seed, int length) => string.Concat(Enumerable.Range(0, length).Select(place => (char)(0x5000 + (((seed * 7919) + (place * 104729)) % 0x4000))));
}
