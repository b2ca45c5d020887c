using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Review;
using QuizServer.Banks.Template;

namespace QuizServer.Startup;

/// <summary>A report on banks as the command prints it: ✗ keeps a row out, ! should be mended, · is good to know.</summary>
internal static class BankReportText
{
    public static IEnumerable<string> Of(BankReport report)
    {
        foreach (var file in report.Files)
        {
            foreach (var line in OfFile(file, [.. report.Notes.Where(note => note.Bank == file.Path)]))
            {
                yield return line;
            }

            yield return "";
        }

        if (report.Fault is { } fault)
        {
            yield return $"! {fault.Zh} {fault.En}";
        }

        yield return report.IsClean
            ? $"✓ {report.Files.Sum(file => file.Questions.Count)} 题，没有要改的。 Nothing to mend."
            : $"✗ 错误 {report.Errors} 处，要改的 {report.Warnings} 处。 {report.Errors} errors, {report.Warnings} things to mend.";
    }

    private static IEnumerable<string> OfFile(BankFile file, IReadOnlyList<QualityNote> notes)
    {
        var sourced = file.Questions.Count(question => question.HasSource);
        yield return $"{file.Path}（{file.Format.Zh} {file.Format.En}）";
        yield return $"  题目 questions {file.Questions.Count}，有出处 with a source {sourced}，无出处 without {file.Questions.Count - sourced}";
        yield return $"  题型 types        {Counts(file.Questions.GroupBy(question => TypeNames.Write(question.Type)))}";
        yield return $"  分类 categories   {Counts(file.Questions.GroupBy(question => question.Category.Length > 0 ? question.Category : "—"))}";
        yield return $"  难度 difficulty   {Counts(file.Questions.GroupBy(question => DifficultyNames.Write(question.Difficulty)))}";
        if (sourced < file.Questions.Count)
        {
            yield return $"· 无出处 without a source: {string.Join('、', file.Questions.Where(question => !question.HasSource).Select(question => question.Id))}";
        }

        foreach (var finding in file.Findings)
        {
            yield return Line(finding.IsError ? '✗' : '!', "", finding.Sentence);
        }

        foreach (var note in notes.Where(note => note.Id is null))
        {
            yield return Line(note.IsWarning ? '!' : '·', "", note.Sentence);
        }

        var ofQuestions = notes.Where(note => note.Id is not null && note.Kind != QualityKind.Source).ToLookup(note => note.Id);
        foreach (var row in file.Rows)
        {
            var place = $"{row.Sheet}{(row.Sheet.Length > 0 ? " " : "")}第 {row.Line} 行 row {row.Line} {row.Id}";
            foreach (var finding in row.Findings)
            {
                yield return Line(finding.IsError ? '✗' : '!', $"{place} {finding.Column}".TrimEnd(), finding.Sentence);
            }

            foreach (var note in row.Question is null ? [] : ofQuestions[row.Id])
            {
                yield return Line(note.IsWarning ? '!' : '·', place, note.Sentence);
            }
        }
    }

    private static string Line(char mark, string place, Phrase sentence) => $"{mark} {place}{(place.Length > 0 ? ": " : "")}{sentence.Zh} {sentence.En}";

    private static string Counts(IEnumerable<IGrouping<string, Question>> groups) => string.Join("，", groups.Select(group => $"{group.Key} {group.Count()}"));
}
