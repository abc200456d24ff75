using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Prompts;

/// <summary>Brings the prompts that ship with the product (<c>data/prompts/*.md</c>) into the shared tenant.</summary>
public sealed class ShippedPrompts(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    private static readonly string[] Sections = ["# System", "# Context", "# Task"];

    /// <returns>How many prompts the folder holds.</returns>
    /// <exception cref="FormatException">A file is wrong; the message names it.</exception>
    public async Task<int> ImportAsync(string folder, CancellationToken cancellationToken)
    {
        tenant.Set(Tenant.Shared);
        var files = Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
            await ImportAsync(file, FrontMatter.Parse(await File.ReadAllTextAsync(file, cancellationToken)), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return files.Count;
    }

    private async Task ImportAsync(string file, FrontMatter page, CancellationToken cancellationToken)
    {
        var (id, parts, now) = (page.Id ?? throw Lacking(file, "id"), Split(file, page.Body), clock.GetUtcNow());
        var prompt = await db.PromptVersions.SingleOrDefaultAsync(
            p => p.TenantId == Tenant.Shared && p.ExternalId == id, cancellationToken);
        if (prompt is null)
        {
            db.Add(prompt = new PromptVersion
            {
                TenantId = Tenant.Shared, ExternalId = id, Name = "", SystemPrompt = "", ContextTemplate = "", TaskTemplate = "",
                CreatedAt = now, UpdatedAt = now, Revision = 0,
            });
        }
        else if ((prompt.SystemPrompt, prompt.ContextTemplate, prompt.TaskTemplate) == (parts[0], parts[1], parts[2]))
        {
            return;
        }
        (prompt.Name, prompt.Description) = (page.Title ?? throw Lacking(file, "title"), page.Other.GetValueOrDefault("description", ""));
        (prompt.SystemPrompt, prompt.ContextTemplate, prompt.TaskTemplate) = (parts[0], parts[1], parts[2]);
        prompt.IsDefault = page.Other.GetValueOrDefault("default") == "true";
        prompt.Temperature = double.Parse(page.Other.GetValueOrDefault("temperature", "0.3"), CultureInfo.InvariantCulture);
        prompt.Revision++;
        prompt.UpdatedAt = now;
    }

    private static FormatException Lacking(string file, string key) =>
        new($"{Path.GetFileName(file)}: the front matter lacks '{key}'");

    private static string[] Split(string file, string body)
    {
        var lines = body.Split('\n').Select(l => l.TrimEnd()).ToList();
        var starts = Sections.Select(section => lines.IndexOf(section)).ToList();
        if (starts.Contains(-1) || !starts.Order().SequenceEqual(starts))
            throw new FormatException($"{Path.GetFileName(file)}: needs the sections {string.Join(", ", Sections)}, in this order.");
        var ends = starts.Skip(1).Append(lines.Count);
        return [.. starts.Zip(ends, (start, end) => string.Join('\n', lines[(start + 1)..end]).Trim())];
    }
}
