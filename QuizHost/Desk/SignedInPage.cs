using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizHost.Desk;

/// <summary>A desk page that knows who sits at it. It draws itself once it does.</summary>
public abstract class SignedInPage : ComponentBase
{
    /// <summary>Who is signed in.</summary>
    protected DeskUser User { get; private set; } = new("", "", "", DeskRoles.None);

    /// <summary>The user's language.</summary>
    protected Language Language { get; private set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    /// <summary>The phrase in the user's language.</summary>
    protected string Say(Phrase phrase) => phrase.In(Language);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Language = DeskLanguage.Current;
        if (Authentication is not null)
        {
            User = DeskUser.Of((await Authentication).User);
        }

        Begin();
    }

    /// <summary>Reads what the page shows; <see cref="User"/> is known.</summary>
    protected virtual void Begin()
    {
    }
}
