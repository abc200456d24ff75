using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Analytics;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core;

/// <summary>The product, one line per step of a ticket's journey.</summary>
public static class CoreServices
{
    public static IServiceCollection AddCore(this IServiceCollection services) => services
        .AddScoped<CurrentActor>().AddScoped<AuditTrail>()
        .AddScoped<PassageStore>().AddScoped<PassageSearch>()
        .AddScoped<Articles>().AddScoped<KnowledgeIndexer>().AddScoped<GlobalKnowledge>()
        .AddScoped<Retriever>()
        .AddScoped<PromptLibrary>().AddScoped<ShippedPrompts>()
        .AddScoped<DraftComposer>().AddScoped<DraftWriter>().AddScoped<DraftNeeds>()
        .AddScoped<DraftReview>()
        .AddScoped<LearnFromReview>().AddScoped<LearnedRecords>().AddScoped<WeightTuning>()
        .AddScoped<DashboardNumbers>();
}
