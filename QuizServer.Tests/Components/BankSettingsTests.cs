using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizHost.Banks;
using QuizServer.Access.Accounts;
using QuizServer.Tests.Banks.Desk;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Components;

public sealed class BankSettingsTests : DeskTest
{
    [Fact]
    public async Task A_bank_is_shared_with_an_account_that_is_chosen_by_its_name()
    {
        using var folder = new DataFolder();
        using var house = BankHouse.WithBank();
        var accounts = new AccountStore(folder.Database(), folder.Time, new Passwords());
        foreach (var user in (DeskUser[])[BankHouse.Organiser, BankHouse.Author, BankHouse.Colleague, BankHouse.Stranger, new("5", "ma", "马老师", DeskRoles.Author)])
        {
            accounts.Add(user.Id, user.Name, user.DisplayName, user.Roles, "test");
        }

        Circuit.Services.AddSingleton<IBankDesk>(house.Desk);
        Circuit.Services.AddSingleton<IAccounts>(accounts);
        var settings = Circuit.Render<CascadingValue<DeskUser>>(parameters => parameters.Add(cascade => cascade.Value, BankHouse.Author).AddChildContent<BankSettings>(inner => inner.Add(part => part.Bank, house.Desk.Find("党史", BankHouse.Author)!)));

        Assert.Equal(["选择账号", "马老师 (ma)", "李老师"], settings.FindAll("#share-account option").Select(option => option.TextContent));
        Assert.True(settings.Find("#share").HasAttribute("disabled"));
        await settings.InvokeAsync(() => settings.Find("#share-account").ChangeAsync("5"));
        await settings.InvokeAsync(() => settings.Find("#share").ClickAsync());

        Assert.Contains(new BankShare("5", "马老师", BankRight.Reader), house.Store.Shares("党史"));
        Assert.Contains("马老师 (ma)", settings.Find(".bank-shares").TextContent, StringComparison.Ordinal);
    }
}
