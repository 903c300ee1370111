import "server-only";

import { db } from "@/lib/db";
import { citationSelect, toCitationView } from "@/lib/sources/citation";
import { asCoverageScope, asCoverageState } from "@/lib/texts/schemes";

import type { CoverageRow } from "./coverage";

/** Every coverage inside a département, of the département itself, or of the jurisdictions and région above it. */
export async function listCoverage(code: string): Promise<CoverageRow[]> {
  const rows = await db.schemeCoverage.findMany({
    where: {
      territory: {
        OR: [
          { above: { some: { ancestorCode: code } } },
          { below: { some: { descendantCode: code } }, code: { not: "FR" } },
        ],
      },
    },
    select: {
      id: true,
      state: true,
      scope: true,
      from: true,
      to: true,
      detail: true,
      scheme: { select: { slug: true, name: true, acronym: true } },
      territory: {
        select: {
          code: true,
          name: true,
          kind: true,
          epciCode: true,
          members: { select: { member: { select: { code: true, epciCode: true } } } },
        },
      },
      citation: { select: citationSelect },
    },
    orderBy: [{ scheme: { name: "asc" } }, { territory: { name: "asc" } }],
  });
  return rows.map(({ state, scope, territory: { members, ...territory }, citation, ...row }) => ({
    ...row,
    state: asCoverageState(state),
    scope: asCoverageScope(scope),
    territory,
    // The members of an EPCI are its communes: only an area's name what a row covers.
    members: territory.kind === "area" ? members.map(({ member }) => member) : [],
    citation: toCitationView(citation),
  }));
}
