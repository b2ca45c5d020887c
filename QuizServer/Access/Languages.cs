using Microsoft.AspNetCore.Localization;
using QuizContracts;

namespace QuizServer.Access;

/// <summary>The language of a request: <c>?lang=en</c> chooses it, a cookie keeps it, and Chinese is the first language.</summary>
internal static class Languages
{
    private const string Name = "lang";

    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app)
    {
        string[] tags = [Language.Chinese.Tag(), Language.English.Tag()];
        var options = new RequestLocalizationOptions { RequestCultureProviders = [new CustomRequestCultureProvider(Choose)] };
        options.SetDefaultCulture(tags[0]).AddSupportedCultures(tags).AddSupportedUICultures(tags);
        return app.UseRequestLocalization(options);
    }

    /// <summary>The language of this request.</summary>
    public static Language Of(HttpContext context) =>
        LanguageTags.Read(context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name);

    private static Task<ProviderCultureResult?> Choose(HttpContext context)
    {
        if (context.Request.Query[Name].ToString() is { Length: > 0 } chosen)
        {
            var tag = LanguageTags.Read(chosen).Tag();
            context.Response.Cookies.Append(Name, tag, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
            return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(tag));
        }

        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(LanguageTags.Read(context.Request.Cookies[Name]).Tag()));
    }
}
