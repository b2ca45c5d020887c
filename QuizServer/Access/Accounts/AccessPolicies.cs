using Microsoft.AspNetCore.Authorization;
using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>What an endpoint may ask for with <c>RequireAuthorization</c>. Below /api a sign-in of some kind is asked for in any case.</summary>
internal static class AccessPolicies
{
    /// <summary>Whoever writes or reviews questions.</summary>
    public const string Banks = "banks";

    /// <summary>Whoever drives contests.</summary>
    public const string Contests = "contests";

    /// <summary>The organiser.</summary>
    public const string Organiser = "organiser";

    public static IServiceCollection AddAccessPolicies(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Banks, Needs(DeskRoles.Author | DeskRoles.Reviewer))
            .AddPolicy(Contests, Needs(DeskRoles.Host))
            .AddPolicy(Organiser, Needs(DeskRoles.Organiser));
        return services;
    }

    private static Action<AuthorizationPolicyBuilder> Needs(DeskRoles any) => policy =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => DeskUser.Of(context.User).Is(any));
}
