using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>One typed text against the accepted texts of one blank.</summary>
internal static class BlankJudging
{
    /// <summary>Right by the closest sameness with any accepted text, or as a date that agrees with one; otherwise wrong, with what is nearest to right.</summary>
    public static TypedVerdict Of(Blank blank, TypedForms typed)
    {
        if (typed.IsEmpty)
        {
            return TypedWords.Empty;
        }

        var accepted = blank.Accepted.Select(TypedForms.Of).ToList();
        return accepted
                .Select(one => (Sameness: typed.SameAs(one), one.Written))
                .Where(one => one.Sameness is not null)
                .OrderBy(one => one.Sameness)
                .Select(one => TypedWords.Same(one.Sameness!.Value, typed, one.Written))
                .FirstOrDefault()
            ?? ByDate(accepted, typed)
            ?? accepted.Select(one => NearMiss.Of(typed, one)).FirstOrDefault(miss => miss is not null)
            ?? TypedWords.Different(typed.Written, blank.Accepted);
    }

    /// <summary>The verdict on a date; null where no date is asked for or none was typed. Of several accepted dates one that agrees counts.</summary>
    private static TypedVerdict? ByDate(IEnumerable<TypedForms> accepted, TypedForms typed) => accepted
        .Select(one => Against(one, typed))
        .Where(verdict => verdict is not null)
        .OrderByDescending(verdict => verdict!.IsRight)
        .FirstOrDefault();

    private static TypedVerdict? Against(TypedForms accepted, TypedForms typed)
    {
        if (TypedDate.Read(accepted.Numbered) is not { } asked
            || (TypedDate.Read(typed.Numbered) ?? (asked.Day is null ? null : TypedDate.ReadDay(typed.Numbered))) is not { } given
            || (TypedDate.IsBare(accepted.Numbered) && TypedDate.IsBare(typed.Numbered)))
        {
            return null;
        }

        return given == asked ? TypedWords.SameDate(typed.Written, given, accepted.Written)
            : given.Includes(asked) ? TypedWords.MoreExact(typed.Written, given, accepted.Written)
            : asked.Includes(given) ? TypedWords.LessExact(typed.Written, given, accepted.Written)
            : TypedWords.OtherDate(typed.Written, given, accepted.Written);
    }
}
