using MudBlazor;
using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console.Dialogs;

/// <summary>Opens the dialogs of the console.</summary>
public static class Ask
{
    /// <summary>Asks why the question on stage is to be voided.</summary>
    public static Task ToVoid(IDialogService dialogs, ConsoleHand hand) =>
        dialogs.ShowAsync<VoidDialog>(null, new DialogParameters<VoidDialog> { { dialog => dialog.Hand, hand } });

    /// <summary>Asks why the question on stage is to be skipped.</summary>
    public static Task ToSkip(IDialogService dialogs, ConsoleHand hand) =>
        dialogs.ShowAsync<SkipDialog>(null, new DialogParameters<SkipDialog> { { dialog => dialog.Hand, hand } });

    /// <summary>Asks what is to be written onto whose tablets.</summary>
    public static Task ToTell(IDialogService dialogs, ConsoleHand hand, IReadOnlyList<HostTeam> teams) =>
        dialogs.ShowAsync<TellDialog>(null, new DialogParameters<TellDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Teams, teams },
        });

    /// <summary>Asks why a press is to be taken back, and whether its team may press again.</summary>
    public static Task ToCancelBuzz(IDialogService dialogs, ConsoleHand hand, Answerer speaker) =>
        dialogs.ShowAsync<CancelBuzzDialog>(null, new DialogParameters<CancelBuzzDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Speaker, speaker },
        });

    /// <summary>Asks to which team the word is to be handed over and why.</summary>
    /// <param name="dialogs">Opens it.</param>
    /// <param name="hand">Sends it.</param>
    /// <param name="teams">The teams that may get the word.</param>
    /// <param name="to">Table number of the one that it begins with; null for none.</param>
    public static Task ToHandOver(IDialogService dialogs, ConsoleHand hand, IReadOnlyList<HostTeam> teams, int? to = null) =>
        dialogs.ShowAsync<HandOverDialog>(null, new DialogParameters<HandOverDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Teams, teams }, { dialog => dialog.First, to },
        });

    /// <summary>Asks what a team did, or whether it takes part.</summary>
    public static Task ToDiscipline(IDialogService dialogs, ConsoleHand hand, HostTeam team, IReadOnlyList<OffenceFace> offences) =>
        dialogs.ShowAsync<DisciplineDialog>(null, new DialogParameters<DisciplineDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team }, { dialog => dialog.Offences, offences },
        });

    /// <summary>Asks what is to be drawn by lot.</summary>
    public static Task ToDraw(IDialogService dialogs, ConsoleHand hand) =>
        dialogs.ShowAsync<DrawDialog>(null, new DialogParameters<DrawDialog> { { dialog => dialog.Hand, hand } });

    /// <summary>Asks why the question on stage is to be swapped for a spare.</summary>
    public static Task ToSwap(IDialogService dialogs, ConsoleHand hand, bool mayUsePrivilege) =>
        dialogs.ShowAsync<SwapDialog>(null, new DialogParameters<SwapDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.MayUsePrivilege, mayUsePrivilege },
        });

    /// <summary>Asks why a false start is to be forgiven.</summary>
    public static Task ToForgive(IDialogService dialogs, ConsoleHand hand, HostTeam team) =>
        dialogs.ShowAsync<ForgiveDialog>(null, new DialogParameters<ForgiveDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team },
        });

    /// <summary>Asks who protests against a ruling and why.</summary>
    public static Task ToProtest(IDialogService dialogs, ConsoleHand hand, JudgedFace judged, IReadOnlyList<HostTeam> teams) =>
        dialogs.ShowAsync<ProtestDialog>(null, new DialogParameters<ProtestDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Judged, judged }, { dialog => dialog.Teams, teams },
        });

    /// <summary>Asks how a protest is decided and why.</summary>
    public static Task ToDecide(IDialogService dialogs, ConsoleHand hand, ProtestFace protest) =>
        dialogs.ShowAsync<DecideDialog>(null, new DialogParameters<DecideDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Protest, protest },
        });

    /// <summary>Asks for another ruling and why.</summary>
    public static Task ToOverturn(IDialogService dialogs, ConsoleHand hand, JudgedFace judged) =>
        dialogs.ShowAsync<OverturnDialog>(null, new DialogParameters<OverturnDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Judged, judged },
        });

    /// <summary>Asks which mark of a judge is to be corrected and why.</summary>
    public static Task ToCorrectMark(IDialogService dialogs, ConsoleHand hand, JudgedFace judged) =>
        dialogs.ShowAsync<MarkDialog>(null, new DialogParameters<MarkDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Judged, judged },
        });

    /// <summary>Asks once before marks are published while some are missing.</summary>
    public static Task ToPublish(IDialogService dialogs, ConsoleHand hand, MarkingFace marking) =>
        dialogs.ShowAsync<PublishDialog>(null, new DialogParameters<PublishDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Marking, marking },
        });

    /// <summary>Asks for the right key of a question and why.</summary>
    public static Task ToCorrectKey(IDialogService dialogs, ConsoleHand hand, JudgedFace judged) =>
        dialogs.ShowAsync<KeyDialog>(null, new DialogParameters<KeyDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Judged, judged },
        });

    /// <summary>Asks how a score is to be corrected and why.</summary>
    /// <param name="dialogs">Opens it.</param>
    /// <param name="hand">Sends it.</param>
    /// <param name="team">The team.</param>
    /// <param name="delta">The points that it begins with; null for none.</param>
    public static Task ToCorrectScore(IDialogService dialogs, ConsoleHand hand, HostTeam team, decimal? delta = null) =>
        dialogs.ShowAsync<ScoreDialog>(null, new DialogParameters<ScoreDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team }, { dialog => dialog.First, delta },
        });

    /// <summary>Asks for a team's new name.</summary>
    public static Task ToRename(IDialogService dialogs, ConsoleHand hand, HostTeam team) =>
        dialogs.ShowAsync<RenameDialog>(null, new DialogParameters<RenameDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team },
        });

    /// <summary>Asks by how much a team's time to answer is longer.</summary>
    public static Task ToGrantExtraTime(IDialogService dialogs, ConsoleHand hand, HostTeam team) =>
        dialogs.ShowAsync<ExtraTimeDialog>(null, new DialogParameters<ExtraTimeDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team },
        });

    /// <summary>Asks once before a seat is freed, and whether its device is sent away.</summary>
    public static Task ToFree(IDialogService dialogs, ConsoleHand hand, HostTeam team, SeatId seat) =>
        dialogs.ShowAsync<FreeSeatDialog>(null, new DialogParameters<FreeSeatDialog>
        {
            { dialog => dialog.Hand, hand }, { dialog => dialog.Team, team.Name }, { dialog => dialog.Seat, seat },
        });
}
