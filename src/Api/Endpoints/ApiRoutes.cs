namespace SupportAssistant.Api.Endpoints;

/// <summary>The API's table of contents.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapAuth();
        api.MapUsers();
        api.MapTenant();
        api.MapWhmcs();
        api.MapIntegrationKeys();
        api.MapWebhooks();
        api.MapKb();
        api.MapSearch();
        api.MapPrompts();
        api.MapReplies();
        api.MapApprovals();
        api.MapAddon();
        api.MapAddonSetup();
        api.MapExamples();
        api.MapCorrections();
        api.MapWeights();
        api.MapPlayground();
        api.MapAnalytics();
        api.MapAudit();
        api.MapCustomers();
    }
}
