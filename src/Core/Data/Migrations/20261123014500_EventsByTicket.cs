using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportAssistant.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class EventsByTicket : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_webhook_events_tenant_id_whmcs_ticket_id",
                table: "webhook_events",
                columns: new[] { "tenant_id", "whmcs_ticket_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_webhook_events_tenant_id_whmcs_ticket_id",
                table: "webhook_events");
        }
    }
}
