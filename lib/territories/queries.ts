import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { asTerritoryKind, type TerritoryKind } from "@/lib/texts/territories";

export type TerritoryLink = { code: string; kind: TerritoryKind; name: string };

const linkSelect = { code: true, kind: true, name: true } satisfies Prisma.TerritorySelect;
const toLink = <T extends { kind: string }>(row: T) => ({ ...row, kind: asTerritoryKind(row.kind) });

export type TerritoryDetail = TerritoryLink & {
  /** INSEE code, or SIREN of an EPCI; null for a jurisdiction or an area. */
  officialCode: string | null;
  /** Legal form of an EPCI ("CC"), or "metro", "drom", "com". */
  nature: string | null;
  /** Municipal population of the official geography; null when it gives none. */
  population: number | null;
  postalCodes: string[];
  departement: TerritoryLink | null;
  region: TerritoryLink | null;
  epci: TerritoryLink | null;
  note: string | null;
  /** Named by the sources only: no official place. */
  isFromSources: boolean;
  /** Communes and arrondissements that are a part of it and had or have a code of their own. */
  parts: { kind: string; officialCode: string; name: string | null }[];
};

/** A territory by its exact code; null when there is none (try getPresentTerritory). One statement. */
export async function getTerritory(code: string): Promise<TerritoryDetail | null> {
  const row = await db.territory.findUnique({
    where: { code },
    select: {
      ...linkSelect,
      officialCode: true,
      nature: true,
      population: true,
      postalCodes: true,
      note: true,
      origin: true,
      departement: { select: linkSelect },
      region: { select: linkSelect },
      epci: { select: linkSelect },
      aliases: { select: { kind: true, officialCode: true, name: true }, orderBy: [{ name: "asc" }, { officialCode: "asc" }] },
    },
  });
  if (!row) return null;
  const { origin, aliases, departement, region, epci, ...rest } = row;
  return {
    ...toLink(rest),
    departement: departement && toLink(departement),
    region: region && toLink(region),
    epci: epci && toLink(epci),
    isFromSources: origin === "dataset",
    parts: aliases,
  };
}

/** "COM-01340", a former or delegated commune or a municipal arrondissement → the present commune; null when it is none. */
export async function getPresentTerritory(code: string): Promise<{ code: string; name: string } | null> {
  if (!code.startsWith("COM-")) return null;
  const alias = await db.territoryAlias.findFirst({
    where: { officialCode: code.slice("COM-".length) },
    select: { present: { select: { code: true, name: true } } },
    // A name makes it certain which commune it became a part of; a bare former code may have been split.
    orderBy: { name: { sort: "asc", nulls: "last" } },
  });
  return alias?.present ?? null;
}

export type ContainedTerritory = TerritoryLink & { population: number | null; /** False when only a part of it lies there. */ whole: boolean };

const order: Record<TerritoryKind, number> = { pays: 0, region: 1, departement: 2, jurisdiction: 3, area: 4, epci: 5, commune: 6 };
const byExtent = (a: TerritoryLink, b: TerritoryLink) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name, "fr");

/** Everything that contains a territory or a part of it, the widest first, itself left out. One indexed query. */
export async function listAncestors(code: string): Promise<ContainedTerritory[]> {
  const rows = await db.territoryClosure.findMany({
    where: { descendantCode: code, NOT: { ancestorCode: code } },
    select: { whole: true, ancestor: { select: { ...linkSelect, population: true } } },
  });
  return rows.map(({ whole, ancestor }) => ({ ...toLink(ancestor), whole })).sort(byExtent);
}

export type ContainedPage = { items: ContainedTerritory[]; total: number };

/**
 * A page of the territories of one kind that lie in another, wholly or in part, the most peopled first. One indexed query.
 * @param page offset and number of items
 */
export async function listChildren(code: string, kind: TerritoryKind, { skip = 0, take = 50 } = {}): Promise<ContainedPage> {
  const rows = await db.$queryRaw<(ContainedTerritory & { total: number })[]>`
    SELECT t.code, t.kind, t.name, t.population, k.whole, (count(*) OVER ())::int AS total
    FROM territory_closure k JOIN territory t ON t.code = k."descendantCode"
    WHERE k."ancestorCode" = ${code} AND k."descendantCode" <> ${code} AND t.kind = ${kind}
    ORDER BY t.population DESC NULLS LAST, t.name, t.code OFFSET ${skip} LIMIT ${take}`;
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0 };
}
