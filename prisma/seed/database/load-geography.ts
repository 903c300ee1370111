import type { ClientBase } from "pg";

import type { Tables } from "../rows/table";
import { replaceRows } from "./statements";

/** Brings the official places up to date; what the dataset adds to them (notes, areas, jurisdictions) is left alone. */
export async function loadGeography(client: ClientBase, rows: Tables): Promise<void> {
  await replaceRows(client, "territory", ["code"], rows.territory ?? [], `t.origin = 'official'`);
  await replaceRows(client, "territory_member", ["containerCode", "memberCode"], rows.territory_member ?? [], `t."containerCode" IN (SELECT code FROM territory WHERE origin = 'official')`);
  await replaceRows(client, "territory_alias", ["id"], rows.territory_alias ?? []);
}
