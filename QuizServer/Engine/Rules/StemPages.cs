using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Splits a stem for which there is no room beside what it is answered from into pages: nothing is printed smaller than the last row can read.</summary>
public static class StemPages
{
    // Behind the words of a page stands its number.
    private const double NumberWidth = 3;

    private const string SentenceEnds = "。！？!?；;…", Pauses = "，、,：:", Closers = "”’」』）)》〉】";

    // A page alone is read with ease, so it has larger letters than one that stands with options.
    private static readonly PanelFit Alone = new("dense", 5.4, 4.1);

    private static readonly double PageWidth = (Alone.StemLines(PanelWords.Alone("")) * Alone.LineWidth) - NumberWidth;

    /// <summary>How good a place to part a text is.</summary>
    private enum Cut
    {
        Word,
        Letter,
        Pause,
        Sentence,
    }

    /// <summary>The pages in order; the last stands with options, clues and pictures. One where all fits.</summary>
    public static IReadOnlyList<string> Of(PanelWords words)
    {
        // How long the clues to come are must not be told by the number of pages: each counts as one line.
        words = words with { Clues = [] };
        if (PanelFit.Tight.Holds(words))
        {
            return [words.Stem];
        }

        var text = new Measured(words.Stem);
        var last = text.Tail((Math.Max(1, PanelFit.Tight.StemLines(words)) * PanelFit.Tight.LineWidth) - NumberWidth);
        var pages = new List<string>();
        for (var from = 0; from < last;)
        {
            var to = text.Head(from, last, PageWidth);
            pages.Add(words.Stem[from..to].Trim());
            from = to;
        }

        return [.. pages.Append(words.Stem[last..].Trim()).Where(page => page.Length > 0)];
    }

    /// <summary>What it is answered from fits, with at least a line of the stem.</summary>
    public static bool HasRoom(PanelWords words) => PanelFit.Tight.StemLines(words) > 0;

    // A text with the width of each of its beginnings.
    private sealed class Measured(string text)
    {
        private readonly double[] _widths = [0, .. Sums(text)];

        /// <summary>Where the last page begins: as much of the end as has room, by whole sentences where the last of them has.</summary>
        public int Tail(double room)
        {
            var first = Enumerable.Range(0, text.Length + 1).First(at => Width(at, text.Length) <= room);
            return first == 0 ? 0 : First(Cut.Sentence) ?? First(Cut.Pause) ?? First(Cut.Letter) ?? (char.IsLowSurrogate(text[first]) ? first + 1 : first);

            int? First(Cut least) => Enumerable.Range(first, text.Length - first).Where(at => At(at) >= least).Select(at => (int?)at).FirstOrDefault();
        }

        /// <summary>Where the page that begins at a place ends: as far as there is room, at a sentence's end unless that leaves half of it empty.</summary>
        public int Head(int from, int to, double room)
        {
            if (Width(from, to) <= room)
            {
                return to;
            }

            var end = Enumerable.Range(from + 1, to - from).TakeWhile(at => Width(from, at) <= room).Last();
            return Last(Cut.Sentence, room / 2) ?? Last(Cut.Pause, room / 2) ?? Last(Cut.Letter, 0) ?? (char.IsLowSurrogate(text[end]) ? end - 1 : end);

            int? Last(Cut least, double filled) =>
                Enumerable.Range(0, end - from).Select(back => (int?)(end - back)).TakeWhile(at => Width(from, at!.Value) >= filled).FirstOrDefault(at => At(at!.Value) >= least);
        }

        private double Width(int from, int to) => _widths[to] - _widths[from];

        // Closing quotes belong to what they close; a number or a Latin word is parted only where nothing else can be.
        private Cut At(int at)
        {
            if (Closers.Contains(text[at]) || SentenceEnds.Contains(text[at]) || Pauses.Contains(text[at]) || char.IsLowSurrogate(text[at]))
            {
                return Cut.Word;
            }

            var before = text.AsSpan(0, at).TrimEnd().TrimEnd(Closers);
            return before.IsEmpty ? Cut.Word
                : SentenceEnds.Contains(before[^1]) || (before[^1] == '.' && char.IsWhiteSpace(text[at - 1])) ? Cut.Sentence
                : Pauses.Contains(before[^1]) || char.IsWhiteSpace(text[at - 1]) ? Cut.Pause
                : EyeWidth.Of(text[at - 1]) < 1 && EyeWidth.Of(text[at]) < 1 ? Cut.Word : Cut.Letter;
        }

        private static IEnumerable<double> Sums(string text)
        {
            var sum = 0.0;
            return text.Select(letter => sum += EyeWidth.Of(letter));
        }
    }
}
