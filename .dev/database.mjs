import { Problem } from "./say.mjs";

/** Asks one statement on a connection of its own and answers the rows. Values travel as parameters. */
export async function ask(url, statement, values = []) {
  // Loaded here because ./dev installs the package on its first run.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: withLibpqSsl(url), connectionTimeoutMillis: 10_000 });
  client.on("error", () => client.end());
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Makes the product's database in the embedded cluster: it belongs to one plain role that migrates, and another plain
 * role runs the product, so that row-level security holds for both.
 * @returns {{owner: string, app: string}} the two URLs
 */
export async function prepareEmbedded(superuserUrl, kept) {
  const owner = withLogin(superuserUrl, "supportassistant_owner", kept.ownerPassword, "supportassistant");
  const app = withLogin(superuserUrl, "supportassistant_app", kept.appPassword, "supportassistant");
  await makePlainRole(superuserUrl, "supportassistant_owner", kept.ownerPassword);
  await makePlainRole(superuserUrl, "supportassistant_app", kept.appPassword);
  await makeDatabase(superuserUrl, "supportassistant", "supportassistant_owner");
  return { owner, app };
}

/**
 * Looks at the PostgreSQL that the user named. A role that row-level security does not bind may only migrate, so a
 * plain one is made beside it for the product; any other role does both.
 * @returns {{owner: string, app: string}} the two URLs
 */
export async function prepareOwn(url, migrationUrl, kept) {
  for (const [variable, text] of [["DATABASE_URL", url], ["MIGRATION_DATABASE_URL", migrationUrl ?? url]]) {
    if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) continue;
    throw new Problem(`${variable} must read postgresql://user:password@host:port/database.`, 78);
  }
  const name = decodeURIComponent(new URL(url).pathname.slice(1)) || "supportassistant";
  const given = withDatabase(url, name);
  await requireDatabase(given, migrationUrl ?? url, name);
  if (migrationUrl) return { owner: migrationUrl, app: given };
  const question = "select rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user";
  const [role] = await ask(given, question);
  if (!role?.unbound) return { owner: given, app: given };
  await makePlainRole(given, `${name}_app`, kept.appPassword);
  return { owner: given, app: withLogin(given, `${name}_app`, kept.appPassword, name) };
}

async function requireDatabase(url, makerUrl, name) {
  try {
    await ask(url, "select 1");
  } catch (error) {
    if (error.code !== "3D000") throw new Problem(`The PostgreSQL in DATABASE_URL does not answer: ${error.message}`);
    await makeDatabase(withDatabase(makerUrl, "postgres"), name, null).catch(reason => {
      throw new Problem(`Database "${name}" of DATABASE_URL is missing and cannot be made: ${reason.message}`);
    });
  }
}

async function makeDatabase(url, name, owner) {
  const [known] = await ask(url, "select 1 from pg_database where datname = $1", [name]);
  if (!known) await ask(url, `create database ${quoted(name)} ${owner ? `owner ${quoted(owner)}` : ""}`);
}

async function makePlainRole(url, name, password) {
  const [known] = await ask(url, "select 1 from pg_roles where rolname = $1", [name]);
  const [{ literal }] = await ask(url, "select quote_literal($1::text) as literal", [password]);
  const role = quoted(name);
  const verb = known ? `alter role ${role}` : `create role ${role} nosuperuser nobypassrls nocreaterole`;
  await ask(url, `${verb} login password ${literal}`);
}

function quoted(identifier) {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function withLogin(url, user, password, database) {
  const changed = new URL(withDatabase(url, database));
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** The same meaning of sslmode as libpq and Npgsql: `require` encrypts and does not verify. */
function withLibpqSsl(url) {
  const changed = new URL(url);
  const mode = changed.searchParams.get("sslmode");
  if (mode === "prefer" || mode === "allow") changed.searchParams.delete("sslmode");
  if (changed.searchParams.has("sslmode")) changed.searchParams.set("uselibpqcompat", "true");
  return changed.href;
}
