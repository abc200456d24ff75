using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.HttpOverrides;
using SupportAssistant.Api.Endpoints;
using SupportAssistant.Api.Health;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;

namespace SupportAssistant.Api;

/// <summary>The door: what it registers, and the way a request takes through it.</summary>
internal static class ApiServices
{
    public static void AddApi(this WebApplicationBuilder builder, ProductSettings settings)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services
            .AddCore(settings, forRequests: true)
            .AddScoped<DraftRoom>().AddScoped<KnowledgeQueue>().AddScoped<SearchEndpoints.Finder>()
            .AddScoped<WebhookDesk>().AddSingleton<WebhookLanes>()
            .AddJobQueue(settings.DatabaseUrl)
            .AddIdsOnlyLogs()
            .AddTelemetry(builder.Configuration)
            .AddBearerTokens()
            .AddHttpContextAccessor().AddScoped<SessionCookie>()
            .AddPolicies()
            .AddProblemDetails(problems => problems.CustomizeProblemDetails = Problems.Complete)
            .AddExceptionHandler<Problems>()
            .AddApiDocument()
            .AddHealth()
            .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
            .Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, settings))
            .ConfigureHttpJsonOptions(json => Shape(json.SerializerOptions));
    }

    public static void UseApi(this WebApplication app, ProductSettings settings)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLog();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseKnownCharsets();
        app.UseConsoleFiles(settings);
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Caller>();
        app.UseAuthorization();

        app.MapApi();
        app.MapHealth();
        app.MapApiDocument(settings.Debug);
        app.MapMetrics();
        app.MapJobDashboard();
        app.MapConsolePage(settings);
    }

    /// <summary>
    /// The one shape of JSON; a number is a number, an enum is a word, and a missing field is an error.
    /// </summary>
    private static void Shape(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
    }

    private static void Trust(ForwardedHeadersOptions forwarded, ProductSettings settings)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // The framework's own list holds loopback: a process on this machine could then name any address it likes.
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in settings.TrustedProxies)
            forwarded.KnownIPNetworks.Add(network);
        if (settings.TrustedProxies.Count == 0)
            forwarded.ForwardedHeaders = ForwardedHeaders.None;
    }
}
