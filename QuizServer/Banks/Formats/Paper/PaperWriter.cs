using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Paper;

/// <summary>A bank as a paper to print: one HTML file without anything from elsewhere. Pictures stand inside it.</summary>
/// <param name="hasKey">Answers, explanations and sources follow in an appendix.</param>
internal sealed class PaperWriter(bool hasKey) : IBankWriter
{
    private static readonly QuestionType[] Order =
    [
        QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.FillIn, QuestionType.Numeric, QuestionType.Estimate, QuestionType.Ordering, QuestionType.Matching, QuestionType.Clues, QuestionType.Oral,
    ];

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public string Name => hasKey ? "paper-key" : "paper";

    public Phrase Title => hasKey ? new("试卷（附答案）", "Paper with answers") : new("试卷", "Paper");

    public string Extension => ".html";

    public string ContentType => "text/html; charset=utf-8";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var losses = new List<Phrase>();
        var sections = Order.Select(type => (Type: type, Questions: bank.Questions.Where(question => question.Type == type).ToList())).Where(section => section.Questions.Count > 0).ToList();
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>{Encoded(bank.Name)}</title>
            <style>
            {PaperStyle.Css}
            </style>
            </head>
            <body>
            <h1>{Encoded(bank.Name)}</h1>
            <p class="head">单位：<span></span>姓名：<span></span>得分：<span></span></p>

            """);
        var number = 0;
        foreach (var (section, index) in sections.Select((section, index) => (section, index)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Heading(index, section.Type, section.Questions)}</h2>\n");
            section.Questions.ForEach(question => Write(html, question, ++number, bank, losses));
        }

        if (hasKey)
        {
            Key(html, sections);
        }

        to.Write(Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString()));
        return losses;
    }

    private static string Heading(int index, QuestionType type, IReadOnlyList<Question> questions)
    {
        var values = questions.Select(question => question.Value).Distinct().ToList();
        var worth = values is [{ } each] ? $"，每题 {Number(each)} 分" : "";
        return $"{"一二三四五六七八九十"[index]}、{TypeNames.Write(type)}题（共 {questions.Count} 题{worth}）";
    }

    private static void Write(StringBuilder html, Question question, int number, ExportedBank bank, List<Phrase> losses)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"question\">\n<p class=\"stem\"><b>{number}.</b> {Stem(question)}</p>\n");
        Pictures(html, question, media => media.Place == MediaPlace.Stem, bank, losses);
        if (question.Type == QuestionType.Matching)
        {
            Matching(html, question);
        }
        else if ((question.Clues ?? question.Options) is { Count: > 0 } texts)
        {
            var isShort = texts.All(text => text.Length <= 12);
            html.Append(CultureInfo.InvariantCulture, $"<ol class=\"{(question.Clues is null ? "options" : "clues")}{(isShort ? " short" : "")}\">\n");
            for (var index = 0; index < texts.Count; index++)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{Lines(texts[index])}");
                Pictures(html, question, media => media.Place == MediaPlace.Option && media.Option == index, bank, losses);
                html.Append("</li>\n");
            }

            html.Append("</ol>\n");
        }

        if (question.Type is QuestionType.Oral)
        {
            html.Append("<div class=\"room\"></div>\n");
        }

        html.Append("</div>\n");
    }

    // A stem that shows no place for its answer gets one behind it.
    private static string Stem(Question question)
    {
        var stem = Lines(question.Stem);
        var hasPlace = question.Stem.Contains("__", StringComparison.Ordinal) || question.Stem.Contains("＿＿", StringComparison.Ordinal) || question.Stem.Contains("（　", StringComparison.Ordinal) || question.Stem.Contains("（ ", StringComparison.Ordinal) || question.Stem.Contains("（）", StringComparison.Ordinal);
        return hasPlace || question.Type is QuestionType.Oral or QuestionType.Matching ? stem
            : question.Type is QuestionType.SingleChoice or QuestionType.MultipleChoice or QuestionType.TrueFalse ? stem + "（　　）"
            : stem + " <span class=\"blank\"></span>" + Encoded(question.Key.Number?.Unit ?? "");
    }

    private static void Matching(StringBuilder html, Question question)
    {
        html.Append("<table class=\"pairs\">\n");
        for (var index = 0; index < Math.Max(question.Options.Count, question.Targets!.Count); index++)
        {
            var left = index < question.Options.Count ? $"{index + 1}. {Lines(question.Options[index])}" : "";
            var right = index < question.Targets!.Count ? $"{(char)('A' + index)}. {Lines(question.Targets[index])}" : "";
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{left}</td><td>{right}</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private static void Key(StringBuilder html, IReadOnlyList<(QuestionType Type, List<Question> Questions)> sections)
    {
        html.Append("<section class=\"key\">\n<h1>参考答案</h1>\n");
        var number = 0;
        foreach (var (section, index) in sections.Select((section, index) => (section, index)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Heading(index, section.Type, section.Questions)}</h2>\n");
            foreach (var question in section.Questions)
            {
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"answer\">\n<p><b>{++number}.</b> {Lines(Answer(question))}</p>\n");
                html.Append(question.Explanation.Length > 0 ? $"<p class=\"small\">解析：{Lines(question.Explanation)}</p>\n" : "");
                html.Append(question.Source.Length > 0 ? $"<p class=\"small\">出处：{Lines(question.Source)}</p>\n" : "");
                html.Append("</div>\n");
            }
        }

        html.Append("</section>\n");
    }

    private static string Answer(Question question) => question.Type switch
    {
        QuestionType.Matching => string.Join('，', question.Key.Choices.Select((target, option) => $"{option + 1}—{(char)('A' + target)}")),
        QuestionType.FillIn or QuestionType.Clues => (question.Key.AnyOrder ? "（不计顺序）" : "") + string.Join('；', question.Key.Blanks!.Select(blank => string.Join(" 或 ", blank.Accepted))),
        QuestionType.TrueFalse => question.Key.Choices[0] == 0 ? "√" : "×",
        _ => RowWriter.Answer(question),
    };

    private static void Pictures(StringBuilder html, Question question, Func<Media, bool> isHere, ExportedBank bank, List<Phrase> losses)
    {
        foreach (var media in (question.Media ?? []).Where(isHere))
        {
            if (media.Kind == MediaKind.Image && bank.Media(media.File) is { } bytes && ContentTypes.TryGetContentType(media.File, out var type))
            {
                html.Append(CultureInfo.InvariantCulture, $"<img src=\"data:{type};base64,{Convert.ToBase64String(bytes)}\" alt=\"{Encoded(media.Description)}\">\n");
            }
            else
            {
                losses.Add(media.Kind == MediaKind.Image
                    ? new($"{question.Id}：图片不在，未印出。", $"{question.Id}: a picture is missing and was left out.")
                    : new($"{question.Id}：声音或影片不能印在纸上。", $"{question.Id}: sound and film cannot be printed."));
            }
        }
    }

    private static string Lines(string text) => Encoded(text).ReplaceLineEndings("<br>");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Number(decimal number) => (number / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
