import "server-only";

import { db } from "@/lib/db";
import { asTerritoryKind, type TerritoryKind } from "@/lib/texts/territories";

export type CompetentBody = {
  slug: string;
  name: string;
  acronym: string | null;
  family: string;
  level: string;
  isGroup: boolean;
  /** Where it is competent: the narrowest of its territories that contains the one asked for. */
  territory: { code: string; kind: TerritoryKind; name: string };
  /** False when its territory holds only a part of the one asked for (an EPCI astride two départements). */
  whole: boolean;
};

type Row = Omit<CompetentBody, "territory"> & { territoryCode: string; territoryKind: string; territoryName: string };

/**
 * Bodies that are competent in a territory because their jurisdiction is this territory or contains it: the families
 * that act first (CAF, département, CPAM, MSA…), then the nearest. One indexed query.
 */
export async function listCompetentBodies(code: string): Promise<CompetentBody[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT slug, name, acronym, family, level, "isGroup", "territoryCode", "territoryKind", "territoryName", whole FROM (
      SELECT DISTINCT ON (o.slug) o.slug, o.name, o.acronym, o.family, o.level, o."isGroup",
        t.code AS "territoryCode", t.kind AS "territoryKind", t.name AS "territoryName", k.whole,
        array_position(ARRAY['commune', 'epci', 'area', 'departement', 'jurisdiction', 'region', 'pays'], t.kind) AS extent
      FROM territory_closure k
      JOIN organisme_jurisdiction j ON j."territoryCode" = k."ancestorCode"
      JOIN organisme o ON o.slug = j."organismeSlug"
      JOIN territory t ON t.code = k."ancestorCode"
      WHERE k."descendantCode" = ${code}
      ORDER BY o.slug, k.whole DESC, extent) AS body
    ORDER BY array_position(ARRAY['CAF', 'CD', 'CPAM', 'MSA', 'CARSAT', 'URSSAF', 'ARS', 'ETAT', 'COMMUNE-EPCI', 'CCAS'], family), extent, family, name`;
  return rows.map(({ territoryCode, territoryKind, territoryName, ...body }) => ({
    ...body,
    territory: { code: territoryCode, kind: asTerritoryKind(territoryKind), name: territoryName },
  }));
}
