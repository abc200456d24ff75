using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Endpoints;

/// <summary>How the company weighs its sources; always normalised to sum 1.</summary>
internal static class WeightsEndpoints
{
    public static void MapWeights(this IEndpointRouteBuilder api)
    {
        var weights = api.MapGroup("/weights").WithTags("weights").RequireAuthorization(Policies.Agent);
        weights.MapGet("", Get);
        weights.MapPut("", Put).RequireAuthorization(Policies.Admin);
        weights.MapGet("/recommend", Recommend);
        weights.MapPost("/recommend/apply", Apply).RequireAuthorization(Policies.Admin);
        weights.MapGet("/reranking", GetReranking);
        weights.MapPut("/reranking", PutReranking).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<WeightsShape>> Get(Retriever retriever, CancellationToken cancellationToken) =>
        TypedResults.Ok(WeightsShape.From((await retriever.PlanAsync(cancellationToken)).Weights));

    private static async Task<Ok<WeightsShape>> Put(
        WeightsShape request, AppDbContext db, CurrentTenant tenant, AuditTrail audit, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var weights = request.ToWeights();
        await StoreAsync(weights, "weights.updated", db, tenant, audit, clock, cancellationToken);
        return TypedResults.Ok(WeightsShape.From(weights));
    }

    private static async Task<Ok<AdviceShape>> Recommend(
        WeightTuning tuning, Retriever retriever, CancellationToken cancellationToken)
    {
        var advice = await tuning.AdviseAsync(cancellationToken);
        return TypedResults.Ok(new AdviceShape(
            WeightsShape.From(advice.Weights), WeightsShape.From((await retriever.PlanAsync(cancellationToken)).Weights),
            advice.Samples, advice.Enough, advice.Effect, advice.Reason));
    }

    private static async Task<Ok<WeightsShape>> Apply(
        WeightTuning tuning, AppDbContext db, CurrentTenant tenant, AuditTrail audit, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var advice = await tuning.AdviseAsync(cancellationToken);
        await StoreAsync(advice.Weights, "weights.recommendation_applied", db, tenant, audit, clock, cancellationToken);
        return TypedResults.Ok(WeightsShape.From(advice.Weights));
    }

    private static async Task<Ok<RerankingShape>> GetReranking(Retriever retriever, CancellationToken cancellationToken)
    {
        var plan = await retriever.PlanAsync(cancellationToken);
        return TypedResults.Ok(new RerankingShape(plan.UseReranking, plan.ScoreThreshold, plan.TopK));
    }

    private static async Task<Ok<RerankingShape>> PutReranking(
        RerankingShape request, AppDbContext db, CurrentTenant tenant, AuditTrail audit, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        new Fields()
            .Must(request.ScoreThreshold is >= 0 and <= 1, "score_threshold", "must be from 0 to 1")
            .Must(request.TopK is >= 1 and <= 20, "top_k", "must be from 1 to 20")
            .Check();
        var settings = await SettingsAsync(db, tenant, cancellationToken);
        (settings.RerankingEnabled, settings.ScoreThreshold, settings.TopK) =
            (request.Enabled, request.ScoreThreshold, request.TopK);
        settings.UpdatedAt = clock.GetUtcNow();
        audit.Record("reranking.updated");
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(request);
    }

    private static async Task StoreAsync(
        SourceWeights weights, string action, AppDbContext db, CurrentTenant tenant, AuditTrail audit, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var settings = await SettingsAsync(db, tenant, cancellationToken);
        (settings.GlobalKb, settings.TenantKb) = (weights.GlobalKb, weights.TenantKb);
        (settings.Examples, settings.Corrections) = (weights.Examples, weights.Corrections);
        settings.UpdatedAt = clock.GetUtcNow();
        audit.Record(action);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<RetrievalSettings> SettingsAsync(
        AppDbContext db, CurrentTenant tenant, CancellationToken cancellationToken)
    {
        var settings = await db.RetrievalSettings.SingleOrDefaultAsync(cancellationToken);
        if (settings is null)
            db.Add(settings = new RetrievalSettings { TenantId = tenant.Id });
        return settings;
    }

    internal sealed record WeightsShape(double GlobalKb, double TenantKb, double Examples, double Corrections)
    {
        public static WeightsShape From(SourceWeights weights) => new(
            weights.GlobalKb, weights.TenantKb, weights.Examples, weights.Corrections);

        /// <exception cref="ProblemException">One is negative, or all are zero.</exception>
        public SourceWeights ToWeights()
        {
            try
            {
                return new SourceWeights(GlobalKb, TenantKb, Examples, Corrections);
            }
            catch (ArgumentException wrong)
            {
                throw ProblemException.Invalid("weights", wrong.Message);
            }
        }
    }

    /// <param name="Effect">Per source, how close to what was sent its drafts were; null without any.</param>
    internal sealed record AdviceShape(
        WeightsShape Recommended, WeightsShape Current, int Samples, bool Enough,
        IReadOnlyDictionary<string, double?> Effect, string Reason);

    internal sealed record RerankingShape(
        bool Enabled, double ScoreThreshold = 0.15, int TopK = 6);
}
