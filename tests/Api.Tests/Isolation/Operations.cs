namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>For whom an operation is.</summary>
internal enum Door
{
    Anybody,

    /// <summary>Everybody who works on tickets, the addon's agents included.</summary>
    Agents,

    /// <summary>Those with an account of their own.</summary>
    Accounts,
    Admins,
    Addon,
}

internal enum Caller
{
    Nobody,
    Agent,
    Admin,
    Addon,
}

/// <param name="Name">Method and path below <c>/api/v1</c>, as the OpenAPI document has them.</param>
/// <param name="Table">Whose row the path or the body names.</param>
/// <param name="InBody">The row is named in the body, not in the path.</param>
internal sealed record Operation(string Name, Door Door, string? Table = null, bool InBody = false)
{
    public HttpMethod Method => new(Name[..Name.IndexOf(' ', StringComparison.Ordinal)]);

    public string Path => "/api/v1" + Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public bool LetsIn(Caller caller) => Door switch
    {
        Door.Anybody => true,
        Door.Agents => caller != Caller.Nobody,
        Door.Accounts => caller is Caller.Agent or Caller.Admin,
        Door.Admins => caller == Caller.Admin,
        _ => caller == Caller.Addon,
    };
}

/// <summary>
/// What the API can do, for whom, and with whose rows. A new route needs a line here; they are tried in this order, so
/// that what removes rows comes last.
/// </summary>
internal static class Operations
{
    public static readonly Operation[] All =
    [
        new("POST /auth/login", Door.Anybody),
        new("POST /auth/refresh", Door.Anybody),
        new("POST /auth/logout", Door.Anybody),
        new("POST /auth/register", Door.Anybody),
        new("POST /auth/integration-token", Door.Anybody),
        new("POST /webhooks/whmcs", Door.Anybody),
        new("GET /auth/me", Door.Accounts),
        new("POST /auth/dashboard", Door.Admins),
        new("GET /users", Door.Admins),
        new("GET /users/{id}", Door.Admins, "users"),
        new("PATCH /users/{id}", Door.Admins, "users"),
        new("GET /users/invitations", Door.Admins),
        new("POST /users/invitations", Door.Admins),
        new("GET /tenant", Door.Agents),
        new("PATCH /tenant", Door.Admins),
        new("PUT /whmcs/config", Door.Admins),
        new("GET /whmcs/config", Door.Admins),
        new("POST /whmcs/test", Door.Admins),
        new("POST /whmcs/sync", Door.Admins),
        new("GET /whmcs/tickets", Door.Agents),
        new("GET /whmcs/tickets/{id}", Door.Agents, "tickets"),
        new("GET /whmcs/departments", Door.Agents),
        new("GET /whmcs/integration-keys", Door.Admins),
        new("POST /whmcs/integration-keys", Door.Admins),
        new("GET /kb/articles", Door.Agents),
        new("POST /kb/articles", Door.Admins),
        new("GET /kb/articles/{id}", Door.Agents, "kb_articles"),
        new("PUT /kb/articles/{id}", Door.Admins, "kb_articles"),
        new("POST /kb/articles/{id}/index", Door.Admins, "kb_articles"),
        new("GET /kb/labels", Door.Agents),
        new("GET /kb/index", Door.Agents),
        new("POST /kb/index", Door.Admins),
        new("POST /kb/upload", Door.Admins),
        new("POST /search/global", Door.Agents),
        new("POST /search/tenant", Door.Agents),
        new("POST /search/unified", Door.Agents),
        new("GET /prompts", Door.Agents),
        new("POST /prompts", Door.Admins),
        new("GET /prompts/active", Door.Agents),
        new("GET /prompts/{id}", Door.Agents, "prompt_versions"),
        new("PUT /prompts/{id}", Door.Admins, "prompt_versions"),
        new("GET /prompts/{id}/revisions", Door.Agents, "prompt_versions"),
        new("POST /prompts/{id}/activate", Door.Admins, "prompt_versions"),
        new("POST /prompts/{id}/duplicate", Door.Admins, "prompt_versions"),
        new("POST /replies/generate", Door.Agents, "tickets", InBody: true),
        new("GET /replies/pending", Door.Agents),
        new("GET /replies/{id}", Door.Agents, "drafts"),
        new("GET /replies/ticket/{ticketId}", Door.Agents, "tickets"),
        new("POST /replies/approve", Door.Agents, "drafts", InBody: true),
        new("POST /replies/{id}/reject", Door.Agents, "drafts"),
        new("GET /replies/approvals/{id}", Door.Agents, "approved_replies"),
        new("GET /replies/ticket/{ticketId}/approvals", Door.Agents, "tickets"),
        new("GET /addon/tickets/{whmcsTicketId}/panel", Door.Addon, "tickets"),
        new("POST /addon/replies/{id}/shown", Door.Addon, "drafts"),
        new("POST /addon/replies/{id}/inserted", Door.Addon, "drafts"),
        new("POST /addon/replies/{id}/regenerate", Door.Addon, "drafts"),
        new("POST /addon/replies/{id}/reject", Door.Addon, "drafts"),
        new("GET /addon/company", Door.Addon),
        new("PUT /addon/departments", Door.Addon),
        new("POST /addon/knowledge", Door.Addon),
        new("GET /examples", Door.Agents),
        new("POST /examples", Door.Admins),
        new("GET /examples/{id}", Door.Agents, "examples"),
        new("PATCH /examples/{id}", Door.Admins, "examples"),
        new("GET /corrections", Door.Agents),
        new("GET /corrections/{id}", Door.Agents, "corrections"),
        new("PATCH /corrections/{id}", Door.Admins, "corrections"),
        new("GET /weights", Door.Agents),
        new("PUT /weights", Door.Admins),
        new("GET /weights/recommend", Door.Agents),
        new("POST /weights/recommend/apply", Door.Admins),
        new("GET /weights/reranking", Door.Agents),
        new("PUT /weights/reranking", Door.Admins),
        new("POST /playground", Door.Agents),
        new("GET /analytics/dashboard", Door.Agents),
        new("GET /analytics/metrics", Door.Agents),
        new("GET /analytics/quality", Door.Agents),
        new("GET /analytics/uses", Door.Agents),
        new("GET /analytics/history", Door.Agents),
        new("GET /analytics/history/actors", Door.Agents),
        new("GET /audit/chain", Door.Admins),
        new("DELETE /corrections/{id}", Door.Admins, "corrections"),
        new("DELETE /examples/{id}", Door.Admins, "examples"),
        new("DELETE /prompts/{id}", Door.Admins, "prompt_versions"),
        new("DELETE /kb/articles/{id}", Door.Admins, "kb_articles"),
        new("DELETE /whmcs/integration-keys/{id}", Door.Admins, "integration_keys"),
        new("DELETE /users/invitations/{id}", Door.Admins, "invitations"),
        new("DELETE /users/{id}", Door.Admins, "users"),
        new("POST /customers/erase", Door.Admins),
        new("DELETE /whmcs/config", Door.Admins),
    ];
}
