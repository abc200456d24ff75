using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SupportAssistant.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class AuditChain : Migration
    {
        /// <summary>
        /// Sealed at the very end of a transaction: the lock on the head is the last that is taken and held for a moment only,
        /// so that neither a deadlock nor a queue of long transactions comes of it. The function runs as the tables' owner,
        /// because the product's role may append entries and change none. What was recorded before is sealed as it stands.
        /// </summary>
        private const string Chain = """
            CREATE FUNCTION audit_hash(previous bytea, place integer, entry audit_entries) RETURNS bytea
            LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
                SELECT sha256(previous || convert_to(concat(
                    entry.tenant_id, '|', entry.id, '|', place, '|', (extract(epoch FROM entry.at) * 1000000)::bigint, '|',
                    entry.subject_id, '|', octet_length(entry.actor), ':', entry.actor, '|', octet_length(entry.action), ':',
                    entry.action, '|', entry.detail), 'UTF8'))
            $$;

            CREATE FUNCTION audit_seal() RETURNS trigger
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE
                head audit_heads;
                sealed bytea;
            BEGIN
                INSERT INTO audit_heads (tenant_id, number, hash) VALUES (NEW.tenant_id, 0, ''::bytea)
                ON CONFLICT (tenant_id) DO NOTHING;
                SELECT * INTO head FROM audit_heads WHERE tenant_id = NEW.tenant_id FOR UPDATE;
                sealed := audit_hash(head.hash, head.number + 1, NEW);
                UPDATE audit_entries SET number = head.number + 1, hash = sealed
                WHERE tenant_id = NEW.tenant_id AND id = NEW.id;
                UPDATE audit_heads SET number = head.number + 1, hash = sealed WHERE tenant_id = NEW.tenant_id;
                RETURN NULL;
            END $$;

            ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY;
            DO $$
            DECLARE
                entry audit_entries;
                head audit_heads;
            BEGIN
                FOR entry IN SELECT * FROM audit_entries ORDER BY tenant_id, id LOOP
                    SELECT * INTO head FROM audit_heads WHERE tenant_id = entry.tenant_id;
                    IF NOT FOUND THEN
                        INSERT INTO audit_heads (tenant_id, number, hash) VALUES (entry.tenant_id, 0, ''::bytea)
                        RETURNING * INTO head;
                    END IF;
                    head.hash := audit_hash(head.hash, head.number + 1, entry);
                    UPDATE audit_entries SET number = head.number + 1, hash = head.hash
                    WHERE tenant_id = entry.tenant_id AND id = entry.id;
                    UPDATE audit_heads SET number = head.number + 1, hash = head.hash WHERE tenant_id = entry.tenant_id;
                END LOOP;
            END $$;
            ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;

            CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON audit_entries DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION audit_seal();
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "hash",
                table: "audit_entries",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "audit_entries",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "audit_heads",
                columns: table => new
                {
                    tenant_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_heads", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_audit_heads_tenants_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_tenant_id_number",
                table: "audit_entries",
                columns: new[] { "tenant_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_heads_tenant_id",
                table: "audit_heads",
                column: "tenant_id",
                unique: true);

            migrationBuilder.Sql(Chain);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER seal ON audit_entries;
                DROP FUNCTION audit_seal();
                DROP FUNCTION audit_hash(bytea, integer, audit_entries);
                """);

            migrationBuilder.DropTable(
                name: "audit_heads");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_tenant_id_number",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "hash",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "number",
                table: "audit_entries");
        }
    }
}
