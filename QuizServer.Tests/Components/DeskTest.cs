using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Console;

namespace QuizServer.Tests.Components;

/// <summary>A browser-less circuit with the desk's services.</summary>
public abstract class DeskTest : IAsyncLifetime
{
    private readonly CultureInfo _cultureBefore = CultureInfo.CurrentUICulture;

    private protected DeskTest()
    {
        Circuit.JSInterop.Mode = JSRuntimeMode.Loose;
        Circuit.Services.AddMudServices();
        Circuit.Services.AddSingleton<IContestDesk>(Desk);
        Circuit.Services.AddSingleton<IProjectorDesk>(Projectors);
        Circuit.Services.AddSingleton<ILeadDesk>(Lead);
        Circuit.Services.AddSingleton<IJuryDesk>(Jury);
        Circuit.Services.AddSingleton<IDeviceDesk>(Devices);
        Circuit.Services.AddSingleton<IResultDesk>(Outcome);
        Circuit.Services.AddSingleton<IArchiveDesk>(Archives);
        Circuit.Services.AddSingleton<IAccountDesk>(Accounts);
        Circuit.Services.AddSingleton<TimeProvider>(Time);
        Circuit.Services.AddSingleton<AuthenticationStateProvider>(SignIn);
        Circuit.Services.AddSingleton<AntiforgeryStateProvider, FakeAntiforgery>();
        Circuit.Services.AddCascadingAuthenticationState();
        Speak("zh-CN");
    }

    private protected BunitContext Circuit { get; } = new();

    private protected FakeContestDesk Desk { get; } = new();

    private protected FakeProjectorDesk Projectors { get; } = new();

    private protected FakeLeadDesk Lead { get; } = new();

    private protected FakeJuryDesk Jury { get; } = new();

    private protected FakeDeviceDesk Devices { get; } = new();

    private protected FakeResultDesk Outcome { get; } = new();

    private protected FakeArchiveDesk Archives { get; } = new();

    private protected FakeAccountDesk Accounts { get; } = new();

    private protected FakeSignIn SignIn { get; } = new();

    private protected FakeTimeProvider Time { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Circuit.DisposeAsync();
        CultureInfo.CurrentUICulture = _cultureBefore;
    }

    private protected static void Speak(string culture) => CultureInfo.CurrentUICulture = new CultureInfo(culture);

    private protected IRenderedComponent<ConsolePage> OpenConsole(HostView view)
    {
        Desk.Views[view.Hall.Code] = view;
        var page = Circuit.Render<ConsolePage>(parameters => parameters.Add(console => console.Code, view.Hall.Code));
        page.WaitForState(() => page.FindAll("[data-ready=true]").Count == 1);
        return page;
    }

    // On the circuit's own dispatcher: a picture that is being drawn on another thread would replace the element between finding and pressing it.
    private protected static Task Press(IRenderedComponent<ConsolePage> page, string element) =>
        page.InvokeAsync(() => page.Find(element).ClickAsync());

    private protected static Task Type(IRenderedComponent<ConsolePage> page, string field, string text) =>
        page.InvokeAsync(() => page.Find(field).InputAsync(text));

    private protected static async Task OpenDialog(IRenderedComponent<ConsolePage> page, string button)
    {
        await Press(page, button);
        await page.WaitForElementAsync("[data-confirm]");
    }

    private protected static async Task Confirm(IRenderedComponent<ConsolePage> page)
    {
        await page.WaitForElementAsync("[data-confirm]:not([disabled])");
        await Press(page, "[data-confirm]");
    }
}
