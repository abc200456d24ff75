using Hangfire;
using SupportAssistant.Api.Security;

namespace SupportAssistant.Api;

/// <summary>Hangfire's own pages, to look at and not to touch. Jobs carry ids only.</summary>
internal static class JobDashboard
{
    public static void MapJobDashboard(this WebApplication app) =>
        app.MapHangfireDashboard(BearerTokens.DashboardPath, new DashboardOptions
        {
            // The endpoint's policy decides. Hangfire's own filter lets in everybody behind a proxy on this machine
            // (H14).
            Authorization = [],
            IsReadOnlyFunc = _ => true,
            AppPath = "/",
            DashboardTitle = "SupportAssistant jobs",
            DisplayStorageConnectionString = false,
        }).RequireAuthorization(Policies.Admin);
}
