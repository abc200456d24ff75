using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportAssistant.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class LearningFromWhmcs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "knowledge_read_at",
                table: "whmcs_connections",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_attempt_at",
                table: "webhook_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "whmcs_client_id",
                table: "webhook_events",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "whmcs_related_ticket_id",
                table: "webhook_events",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "asked_at",
                table: "draft_claims",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_hint",
                table: "draft_claims",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "knowledge_read_at",
                table: "whmcs_connections");

            migrationBuilder.DropColumn(
                name: "next_attempt_at",
                table: "webhook_events");

            migrationBuilder.DropColumn(
                name: "whmcs_client_id",
                table: "webhook_events");

            migrationBuilder.DropColumn(
                name: "whmcs_related_ticket_id",
                table: "webhook_events");

            migrationBuilder.DropColumn(
                name: "asked_at",
                table: "draft_claims");

            migrationBuilder.DropColumn(
                name: "asked_hint",
                table: "draft_claims");
        }
    }
}
