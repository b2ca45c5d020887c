using System.Buffers.Text;
using System.Globalization;
using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Moodle;

/// <summary>One question of Moodle's XML.</summary>
internal sealed class MoodleQuestion(XElement element, MediaNames media)
{
    private const string Here = "@@PLUGINFILE@@/";

    private static readonly Dictionary<string, Phrase> Unknown = new()
    {
        ["cloze"] = new("完形填空", "cloze"),
        ["multianswer"] = new("完形填空", "cloze"),
        ["ddwtos"] = new("拖字入句", "drag words into text"),
        ["gapselect"] = new("选词填空", "select missing words"),
        ["ddimageortext"] = new("拖放到图片", "drag onto image"),
        ["ddmarker"] = new("拖放标记", "drag markers"),
        ["calculated"] = new("公式计算", "calculated"),
        ["calculatedsimple"] = new("公式计算", "calculated"),
        ["calculatedmulti"] = new("公式计算选择", "calculated multiple choice"),
        ["randomsamatch"] = new("随机匹配", "random matching"),
    };

    private readonly RowDraft _draft = new(SafeXml.Line(element));

    /// <summary>The question as a row.</summary>
    public RowDraft Read(string type)
    {
        _draft.Title = element.Element("name")?.Element("text")?.Value.Trim() ?? "";
        _draft[BankColumns.Id] = element.Element("idnumber")?.Value.Trim() ?? "";
        _draft[BankColumns.Value] = Decimal(element.Element("defaultgrade")?.Value) is > 0 and var worth and not 1 ? Plain(worth) : "";
        _draft[BankColumns.Tags] = string.Join('、', (element.Element("tags")?.Elements("tag") ?? []).Select(tag => Escapes.Mark(tag.Element("text")?.Value.Trim() ?? "", RowReader.BetweenTags)));
        _draft[BankColumns.Stem] = Text(element.Element("questiontext"), MediaPlace.Stem);
        _draft[BankColumns.Explanation] = Text(element.Element("generalfeedback"), MediaPlace.Reveal);
        var answers = element.Elements("answer").ToList();
        switch (type)
        {
            case "multichoice":
                Choose(answers);
                break;
            case "truefalse":
                _draft.Judge(answers.Find(answer => Worth(answer) == 100)?.Element("text")?.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) ?? false);
                Feedback(answers);
                break;
            case "shortanswer":
                Fill(answers);
                break;
            case "numerical":
                Number(answers);
                break;
            case "matching":
                _draft.Join(element.Elements("subquestion").Select(pair => (Text(pair, null), Text(pair.Element("answer"), null))));
                break;
            case "ordering":
                _draft.Order([.. answers.Select(answer => Text(answer, null))]);
                break;
            case "essay":
                _draft.Speak(Text(element.Element("graderinfo"), null));
                break;
            default:
                var name = Unknown.GetValueOrDefault(type, Phrase.Same(type));
                _draft[BankColumns.Type] = name.Zh;
                _draft.Findings.Add(Finding.Error(BankColumns.Type, new($"Moodle 的“{name.Zh}”题（{type}）不能导入，请改为其他题型。", $"Questions of Moodle's type {name.En} ({type}) cannot be imported. Use another type.")));
                break;
        }

        return _draft;
    }

    private void Choose(List<XElement> answers)
    {
        var isSingle = element.Element("single")?.Value.Trim() is not ("false" or "0");
        var right = answers.FindAll(answer => isSingle ? Worth(answer) == 100 : Worth(answer) > 0);
        Partial(isSingle && answers.Exists(answer => Worth(answer) is > 0 and < 100));
        _draft.Choose([.. answers.Select((answer, index) => (Text(answer, MediaPlace.Option, index), right.Contains(answer)))], !isSingle);
        Feedback(right);
    }

    private void Fill(List<XElement> answers)
    {
        var right = answers.FindAll(answer => Worth(answer) == 100);
        Partial(answers.Exists(answer => Worth(answer) is > 0 and < 100));
        var texts = right.Select(answer => Text(answer, null)).ToList();
        if (texts.Exists(text => text.Contains('*', StringComparison.Ordinal)))
        {
            _draft.Warn(BankColumns.Answer, new("答案里的 * 在 Moodle 代表任意文字，这里按原样对照。", "In Moodle a * in an answer stands for any text; here it is only itself."));
        }

        _draft.Fill([texts]);
        Feedback(right);
    }

    private void Number(List<XElement> answers)
    {
        var right = answers.Find(answer => Worth(answer) == 100);
        Partial(answers.Count(answer => Worth(answer) > 0) > 1);
        var unit = element.Element("units")?.Elements("unit").FirstOrDefault(one => Decimal(one.Element("multiplier")?.Value) is 1)?.Element("unit_name")?.Value.Trim() ?? "";
        if (right is not null && Decimal(right.Element("text")?.Value) is { } value)
        {
            _draft.Number(new NumberKey(value, Math.Abs(Decimal(right.Element("tolerance")?.Value) ?? 0), unit));
        }
        else
        {
            (_draft[BankColumns.Type], _draft[BankColumns.Answer]) = (TypeNames.Write(QuestionType.Numeric), right?.Element("text")?.Value.Trim() ?? "");
        }

        Feedback(answers);
    }

    // Feedback of single answers says why they are right; that is an explanation too.
    private void Feedback(List<XElement> answers)
    {
        foreach (var feedback in answers.Select(answer => Text(answer.Element("feedback"), MediaPlace.Reveal)).Where(text => text.Length > 0 && !_draft[BankColumns.Explanation].Split('\n').Contains(text)).Distinct().ToList())
        {
            _draft.Append(BankColumns.Explanation, feedback);
        }
    }

    private string Text(XElement? holder, MediaPlace? place, int? option = null)
    {
        if (holder?.Element("text")?.Value is not { } raw)
        {
            return "";
        }

        if ((string?)holder.Attribute("format") is "plain_text" or "markdown" && !raw.Contains(Here, StringComparison.Ordinal))
        {
            return raw.Trim();
        }

        var (text, shown) = HtmlText.Read(raw);
        foreach (var file in shown)
        {
            if (place is { } where && Bytes(holder, file.Source) is { } bytes)
            {
                media.Take(_draft, where, option, NameOf(file.Source), bytes, file.Description);
            }
            else
            {
                MediaNames.Miss(_draft, file.Source);
            }
        }

        return text;
    }

    private static byte[]? Bytes(XElement holder, string source)
    {
        var coded = source.StartsWith(Here, StringComparison.Ordinal)
            ? holder.Elements("file").FirstOrDefault(file => (string?)file.Attribute("name") == NameOf(source) && (string?)file.Attribute("encoding") is "base64")?.Value
            : source.StartsWith("data:", StringComparison.Ordinal) && source.IndexOf(";base64,", StringComparison.Ordinal) is > 0 and var at ? source[(at + 8)..] : null;
        return coded is not null && Base64.IsValid(coded) ? Convert.FromBase64String(coded) : null;
    }

    private static string NameOf(string source) => source.StartsWith(Here, StringComparison.Ordinal)
        ? Uri.UnescapeDataString(source[Here.Length..].Split('?')[0])
        : $"image.{source["data:".Length..].Split(';')[0].Split('/')[^1].Replace("jpeg", "jpg", StringComparison.Ordinal)}";

    private void Partial(bool isLost)
    {
        if (isLost)
        {
            _draft.Warn(BankColumns.Answer, new("得部分分的答案未导入，只保留全对的答案。", "Answers worth a part of the points were not taken over; only those that are fully right are kept."));
        }
    }

    private static decimal Worth(XElement answer) => Decimal((string?)answer.Attribute("fraction")) ?? 0;

    private static decimal? Decimal(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(decimal number) => (number / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
