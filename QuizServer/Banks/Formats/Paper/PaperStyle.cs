namespace QuizServer.Banks.Formats.Paper;

/// <summary>How a paper looks on A4. Fonts are named as Chinese computers have them; none is sent along.</summary>
internal static class PaperStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        @page { size: A4; margin: 20mm 18mm; @bottom-center { content: "第 " counter(page) " 页　共 " counter(pages) " 页"; font: 9pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; } }
        body { margin: 0 auto; max-width: 174mm; font: 11pt/1.7 SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; color: #000; background: #fff; overflow-wrap: anywhere; }
        h1, h2 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; break-after: avoid; }
        h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
        h2 { font-size: 13pt; margin: 6mm 0 2mm; }
        p { margin: 0; }
        .head { text-align: center; }
        .head span { display: inline-block; min-width: 32mm; border-bottom: 1px solid #000; margin-right: 4mm; }
        .question, .answer { break-inside: avoid; margin-bottom: 3mm; }
        .options, .clues { margin: 1mm 0 0; padding-left: 9mm; }
        .options { list-style: upper-alpha; }
        .options.short { display: grid; grid-template-columns: repeat(4, 1fr); }
        .blank { display: inline-block; min-width: 30mm; border-bottom: 1px solid #000; }
        .room { height: 28mm; }
        .pairs { width: 100%; border-collapse: collapse; }
        .pairs td { width: 50%; padding: 1mm 0 1mm 6mm; vertical-align: top; }
        img { display: block; max-width: 80mm; max-height: 60mm; margin: 2mm 0; }
        .key { break-before: page; }
        .small { font-size: 10pt; padding-left: 6mm; }
        """;
}
