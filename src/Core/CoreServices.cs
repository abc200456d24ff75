using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Analytics;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Secrets;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core;

/// <summary>The product as one set of settings makes it; both doors and every command begin here.</summary>
public static class CoreServices
{
    /// <summary>One line per step of a ticket's journey.</summary>
    /// <param name="forRequests">People wait for what it does, so waiting for the database ends in seconds.</param>
    public static IServiceCollection AddCore(
        this IServiceCollection services, ProductSettings settings, bool forRequests = false)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(settings)
            .AddData(settings.DatabaseUrl, forRequests)
            .AddSingleton(new MasterKey(settings.SecretKey, settings.PreviousSecretKeys)).AddSingleton<SecretBox>()
            .AddSingleton(Options.Create(settings.Accounts)).AddAccounts()
            .AddScoped<CurrentActor>().AddScoped<AuditTrail>().AddScoped<AuditChain>()
            .AddSingleton(Options.Create(settings.Ai)).AddAi()
            .AddSingleton(new VectorIndexes(new VectorOptions { Root = settings.DataDir }))
            .AddScoped<ModelChoice>().AddScoped<PassageStore>().AddScoped<PassageSearch>().AddScoped<ModelChange>()
            .AddSingleton<ChanceLevels>().AddScoped<ChanceLevel>()
            .AddWhmcs(settings.Whmcs).AddScoped<StoredSecrets>().AddSingleton<EverySecret>()
            .AddTickets()
            .AddScoped<Articles>().AddScoped<KnowledgeIndexer>().AddScoped<GlobalKnowledge>()
            .AddScoped<WhmcsKnowledge>()
            .AddSingleton<LexicalIndexes>().AddScoped<LexicalSearch>().AddScoped<Retriever>()
            .AddScoped<PromptLibrary>().AddScoped<ShippedPrompts>()
            .AddScoped<SendRecord>().AddScoped<DraftComposer>().AddScoped<DraftWriter>().AddScoped<DraftNeeds>()
            .AddScoped<Rehearsal>()
            .AddScoped<DraftReview>()
            .AddScoped<SentReplies>().AddScoped<RoutineReplies>().AddScoped<Unlearning>().AddScoped<MovedReplies>()
            .AddScoped<ReusableText>().AddScoped<LearnFromReview>().AddScoped<LearnedRecords>().AddScoped<WeightTuning>()
            .AddScoped<CustomerErasure>().AddScoped<Shredder>()
            .AddScoped<DashboardNumbers>().AddScoped<ReviewQuality>().AddScoped<SourceUses>();
    }
}
