import "server-only";

import { db } from "@/lib/db";
import { asTerritoryKind, type TerritoryKind } from "@/lib/texts/territories";

import type { TerritoryLink } from "./queries";

const MOST = 200;

/** Territories of some kinds by name, at most two hundred. One statement. */
export async function listNamedTerritories(kinds: readonly TerritoryKind[]): Promise<TerritoryLink[]> {
  const rows = await db.territory.findMany({
    where: { kind: { in: [...kinds] } },
    select: { code: true, kind: true, name: true },
    orderBy: { name: "asc" },
    take: MOST,
  });
  return rows.map((row) => ({ ...row, kind: asTerritoryKind(row.kind) }));
}
