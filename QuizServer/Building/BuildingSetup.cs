using QuizContracts.Desks;
using QuizServer.Building.Drafts;
using QuizServer.Building.Plans;

namespace QuizServer.Building;

/// <summary>Wires the assembling of contests.</summary>
internal static class BuildingSetup
{
    public static IServiceCollection AddBuilding(this IServiceCollection services, string seeds)
    {
        services.AddSingleton<DraftStore>();
        services.AddSingleton(_ => new RegulationShelf(Path.Combine(seeds, "regulations")));
        services.AddSingleton<QuestionShelf>();
        services.AddSingleton<AskedQuestions>();
        services.AddSingleton(Chance.Real);
        services.AddSingleton<IBuilderDesk, BuilderDesk>();
        return services;
    }
}
