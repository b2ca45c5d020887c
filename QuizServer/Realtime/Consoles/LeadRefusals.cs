using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Realtime.Consoles;

/// <summary>What a console is told that acts although another one leads.</summary>
internal static class LeadRefusals
{
    private static readonly Phrase NobodyLeads = new("操作的控台已断线，这次操作没有执行；要操作请先接管。", "The console that acts is cut off; this was not done. Take over first.");

    /// <summary>Why this console may not act now; null where it may.</summary>
    /// <param name="console">The console that asks; null where no console asks.</param>
    public static Phrase? Of(ILead? console) => console switch
    {
        null or { IsMine: true } => null,
        { Holder: "" } => NobodyLeads,
        { Holder: var name } => OtherLeads(name),
    };

    private static Phrase OtherLeads(string name) => new($"现在由 {name} 的控台操作，这次操作没有执行；要操作请先接管。", $"The console of {name} acts now; this was not done. Take over first.");
}
