import "server-only";

import { db } from "@/lib/db";

export type DepartementRow = {
  code: string;
  name: string;
  regionName: string | null;
  population: number | null;
  /** True when recommendations of a report are addressed to its bodies: the département was evaluated. */
  evaluated: boolean;
  observations: number;
  programmes: number;
  findings: number;
};

/** Every département and overseas equivalent with what is known of it; the evaluated ones first. One statement. */
export async function listDepartements(): Promise<DepartementRow[]> {
  return db.$queryRaw<DepartementRow[]>`
    SELECT t.code, t.name, r.name AS "regionName", t.population,
      EXISTS (SELECT FROM commitment c WHERE c."territoryCode" = t.code) AS evaluated,
      (SELECT count(*) FROM observation o WHERE o."territoryCode" = t.code)::int AS observations,
      (SELECT count(*) FROM programme p WHERE p."territoryCode" = t.code)::int AS programmes,
      (SELECT count(*) FROM finding f WHERE f."territoryCode" = t.code)::int AS findings
    FROM territory t LEFT JOIN territory r ON r.code = t."regionCode"
    WHERE t.kind = 'departement'
    ORDER BY evaluated DESC, t.code`;
}

export type EpciRow = {
  code: string;
  name: string;
  population: number | null;
  /** False when it also has communes in another département. */
  whole: boolean;
  /** Its communes in this département. */
  communes: number;
};

export type DepartementDetail = {
  code: string;
  name: string;
  population: number | null;
  region: { code: string; name: string } | null;
  communes: number;
  evaluated: boolean;
  /** The other evaluated départements: what one compares with first. */
  peers: { code: string; name: string }[];
  epci: EpciRow[];
};

const isEvaluated = { commitments: { some: {} } };

/** A département and its EPCI, those astride included; null when the code is not a département's. */
export async function getDepartement(code: string): Promise<DepartementDetail | null> {
  const [row, peers, epci] = await Promise.all([
    db.territory.findFirst({
      where: { code, kind: "departement" },
      select: {
        code: true,
        name: true,
        population: true,
        region: { select: { code: true, name: true } },
        _count: { select: { departementCommunes: true, commitments: true } },
      },
    }),
    db.territory.findMany({
      where: { kind: "departement", ...isEvaluated, NOT: { code } },
      select: { code: true, name: true },
      orderBy: { code: "asc" },
    }),
    listEpci(code),
  ]);
  if (!row) return null;
  const { _count, ...departement } = row;
  return { ...departement, communes: _count.departementCommunes, evaluated: _count.commitments > 0, peers, epci };
}

function listEpci(code: string): Promise<EpciRow[]> {
  return db.$queryRaw<EpciRow[]>`
    SELECT e.code, e.name, e.population, k.whole,
      (SELECT count(*) FROM territory c WHERE c."epciCode" = e.code AND c."departementCode" = ${code})::int AS communes
    FROM territory_closure k JOIN territory e ON e.code = k."descendantCode"
    WHERE k."ancestorCode" = ${code} AND e.kind = 'epci'
    ORDER BY e.population DESC NULLS LAST`;
}
