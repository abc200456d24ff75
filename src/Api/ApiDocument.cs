using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace SupportAssistant.Api;

/// <summary>
/// The API's own description at <c>/openapi/v1.json</c>, and a page to read it with when <c>DEBUG</c> is on.
/// </summary>
internal static class ApiDocument
{
    private const string Scheme = "bearer";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi("v1", document =>
    {
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        document.AddDocumentTransformer((api, _, _) =>
        {
            Introduce(api);
            return Task.CompletedTask;
        });
        document.AddSchemaTransformer((schema, context, _) =>
        {
            // Enums are words here; without a type a client generator takes them for anything.
            if (context.JsonTypeInfo.Type.IsEnum)
                schema.Type = JsonSchemaType.String;
            return Task.CompletedTask;
        });
        document.AddOperationTransformer((operation, context, _) =>
        {
            Protect(operation, context);
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this WebApplication app, bool debug)
    {
        app.MapOpenApi().AllowAnonymous();
        if (debug)
            app.MapScalarApiReference(
                "/docs", reference => reference.WithTitle("SupportAssistant").DisableDefaultFonts()).AllowAnonymous();
    }

    private static void Introduce(OpenApiDocument api)
    {
        api.Info = new OpenApiInfo
        {
            Title = "SupportAssistant",
            Version = "v1",
            Description = "Drafts for support tickets. Nothing here sends anything to a customer.",
        };
        // One document for everybody, whatever address this server was asked under.
        api.Servers = [];
        api.Components ??= new OpenApiComponents();
        api.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT",
            },
        };
    }

    private static void Protect(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
            return;
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
    }
}
