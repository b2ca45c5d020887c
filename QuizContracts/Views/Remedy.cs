namespace QuizContracts.Views;

/// <summary>By what a line of the running log can be put right now. Each is a new entry; what the line says stays.</summary>
public abstract record Remedy
{
    private Remedy()
    {
    }

    /// <summary>The last step is taken back.</summary>
    public sealed record Undo : Remedy;

    /// <summary>Another ruling (改判).</summary>
    /// <param name="Judged">The ruling in force.</param>
    public sealed record Overturn(JudgedFace Judged) : Remedy;

    /// <summary>Another key (更正答案).</summary>
    /// <param name="Judged">A ruling on the question.</param>
    public sealed record CorrectKey(JudgedFace Judged) : Remedy;

    /// <summary>Another mark of a judge (更正评分).</summary>
    /// <param name="Judged">The ruling that the marks led to.</param>
    public sealed record CorrectMark(JudgedFace Judged) : Remedy;

    /// <summary>Points by hand (手动加减分).</summary>
    /// <param name="Team">Table number.</param>
    /// <param name="Delta">The contrary of what was entered.</param>
    public sealed record CorrectScore(int Team, decimal Delta) : Remedy;

    /// <summary>The false start on the question on stage is forgiven (豁免).</summary>
    /// <param name="Team">Table number.</param>
    public sealed record Forgive(int Team) : Remedy;

    /// <summary>The question on stage is voided (作废本题).</summary>
    public sealed record Void : Remedy;

    /// <summary>The press that has the word is taken back (撤销抢答).</summary>
    public sealed record CancelBuzz : Remedy;

    /// <summary>The word goes to another team (转给另一队).</summary>
    /// <param name="To">Table number of the team that lost it.</param>
    public sealed record HandOver(int To) : Remedy;

    /// <summary>Another name (队伍改名).</summary>
    /// <param name="Team">Table number.</param>
    public sealed record Rename(int Team) : Remedy;

    /// <summary>Whether the team takes part is said anew.</summary>
    /// <param name="Team">Table number.</param>
    public sealed record SetPresence(int Team) : Remedy;

    /// <summary>The device that was sent away may come back (允许返回).</summary>
    /// <param name="Number">Number of its dismissal.</param>
    public sealed record Readmit(int Number) : Remedy;

    /// <summary>The line on the tablets is taken back (收回).</summary>
    /// <param name="Team">Table number; null for all.</param>
    public sealed record TakeBack(int? Team) : Remedy;
}
