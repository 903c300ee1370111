import { Client } from "pg";
import { z } from "zod";

import type { AddressLists } from "@/lib/http/known-addresses";

const TIMEOUT_MS = 5_000;

const list = z.array(z.string());
const row = z.object({
  departements: list,
  territories: list,
  indicators: list,
  schemes: list,
  programmes: list,
  organismes: list,
  recommendations: list,
  documents: list,
  passages: list,
  methods: list,
  formerCommunes: z.record(z.string(), z.string()),
});

const keys = (column: string, table: string) => `(SELECT coalesce(json_agg(${column}), '[]') FROM ${table})`;

// One statement, so that all sets are of the same moment.
const statement = `SELECT
  (SELECT coalesce(json_agg(substr(code, 5)), '[]') FROM territory WHERE kind = 'departement') AS departements,
  ${keys("code", "territory")} AS territories,
  ${keys("key", "indicator")} AS indicators,
  ${keys("slug", "scheme")} AS schemes,
  ${keys("slug", "programme")} AS programmes,
  ${keys("slug", "organisme")} AS organismes,
  ${keys(`"reportSlug" || '/' || number`, "recommendation")} AS recommendations,
  ${keys("slug", "source_document")} AS documents,
  ${keys("id", "passage")} AS passages,
  ${keys("slug", "method")} AS methods,
  (SELECT coalesce(json_object_agg('COM-' || "officialCode", "presentCode"), '{}') FROM territory_alias) AS "formerCommunes"`;

/** Every known address, about 40,000 keys; throws when the database does not answer. */
export async function loadAddresses(connectionString: string): Promise<AddressLists> {
  const client = new Client({ connectionString, connectionTimeoutMillis: TIMEOUT_MS, query_timeout: TIMEOUT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(statement);
    return row.parse(rows[0]);
  } finally {
    await client.end().catch(() => undefined);
  }
}
