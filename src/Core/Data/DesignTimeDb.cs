using Microsoft.EntityFrameworkCore.Design;

namespace SupportAssistant.Core.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model; it never connects.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args) => Migrator.Open("Host=localhost;Database=design");
}
