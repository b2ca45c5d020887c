using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using QuizServer.Access.Accounts;

namespace QuizServer.Api;

/// <summary>The operations of the pages for scripts, described by OpenAPI at <c>/api/quiz/openapi.json</c>.</summary>
internal static class ApiSetup
{
    private const string Document = "quiz";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter()));
        return services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = operation => operation.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(Describe);
        });
    }

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api").RequireAuthorization(AccessPolicies.Banks).DisableAntiforgery();
        api.MapBanks();
        api.MapQuestions();
        api.MapImports();
        api.MapMediaFiles();
        endpoints.MapOpenApi("/api/{documentName}/openapi.json");
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stopping)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Quiz",
            Version = "1",
            Description = "Question banks for scripts. Send an access token from your account page: Authorization: Bearer … · 题库接口。访问令牌在账号页生成，写在 Authorization: Bearer … 里。",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
        return Task.CompletedTask;
    }
}
