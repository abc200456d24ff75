using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportAssistant.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class RewriteTellsWhatStays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Create(migrationBuilder, "CLUSTER VERBOSE");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Create(migrationBuilder, "CLUSTER");

        // Rows that an older transaction may still read are taken along; VERBOSE tells how many.
        private static void Create(MigrationBuilder migrationBuilder, string command) => migrationBuilder.Sql($"""
            CREATE OR REPLACE FUNCTION rewrite_erased(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
            SET search_path = public, pg_temp SET lock_timeout = '10s' AS $$
            BEGIN
                IF name NOT IN ('tickets', 'ticket_messages', 'drafts', 'draft_claims', 'approved_replies', 'examples',
                    'corrections', 'passages', 'webhook_events') THEN
                    RAISE EXCEPTION 'not a table that is rewritten: %', name;
                END IF;
                EXECUTE format('{command} %I USING %I', name, 'pk_' || name);
            END $$;
            """);
    }
}
