using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SupportAssistant.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ErasedCustomers : Migration
    {
        /// <summary>The columns that hold what customers wrote, or was written to them.</summary>
        private static readonly (string Table, string[] Columns)[] Words =
        [
            ("tickets", ["subject", "customer_name", "customer_email"]),
            ("ticket_messages", ["author", "text"]),
            ("drafts", ["text", "evidence", "hint", "reject_note"]),
            ("draft_claims", ["asked_hint"]),
            ("approved_replies", ["final_reply", "edit_summary"]),
            ("examples", ["subject", "issue", "reply"]),
            ("corrections", ["subject", "issue", "incorrect", "correct", "edit_notes"]),
            ("passages", ["title", "text", "question", "vector", "next_vector"]),
            ("webhook_events", ["message"]),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "erased_customers",
                columns: table => new
                {
                    tenant_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    whmcs_client_id = table.Column<int>(type: "integer", nullable: false),
                    email_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    erased_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    shredded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erased_customers", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_erased_customers_tenants_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_erased_customers_tenant_id_whmcs_client_id_email_hash",
                table: "erased_customers",
                columns: new[] { "tenant_id", "whmcs_client_id", "email_hash" },
                unique: true);

            // ANALYZE keeps samples of a column's values in the catalog, where no erasure reaches them.
            foreach (var (table, columns) in Words)
            {
                foreach (var column in columns)
                    migrationBuilder.Sql($"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0;");
            }

            // Runs as the owner, since the product's role may not rewrite a table; and only for tables with customers' words.
            migrationBuilder.Sql("""
                CREATE FUNCTION rewrite_erased(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
                SET search_path = public, pg_temp SET lock_timeout = '10s' AS $$
                BEGIN
                    IF name NOT IN ('tickets', 'ticket_messages', 'drafts', 'draft_claims', 'approved_replies', 'examples',
                        'corrections', 'passages', 'webhook_events') THEN
                        RAISE EXCEPTION 'not a table that is rewritten: %', name;
                    END IF;
                    EXECUTE format('CLUSTER %I USING %I', name, 'pk_' || name);
                END $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION rewrite_erased(text);");

            migrationBuilder.DropTable(
                name: "erased_customers");
        }
    }
}
