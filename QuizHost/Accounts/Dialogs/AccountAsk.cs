using Microsoft.AspNetCore.Components;
using QuizContracts.Desks;
using QuizHost.Desk;

namespace QuizHost.Accounts.Dialogs;

/// <summary>A dialog about an account.</summary>
public abstract class AccountAsk : DeskComponent
{
    /// <summary>The account; null while there is none yet.</summary>
    [Parameter]
    public AccountLine? Account { get; set; }
}
