import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import {
  asLevel,
  asOrganismeFamily,
  asRelationStrength,
  asSeatRole,
  type Level,
  type OrganismeFamily,
  type RelationStrength,
  type SeatRole,
} from "@/lib/texts/organismes";
import { asProgrammeRole, type ProgrammeRole } from "@/lib/texts/programmes";

type Named = { slug: string; name: string };

export type RelationLine = {
  id: string;
  other: Named;
  instrument: string;
  object: string;
  territory: { code: string; name: string };
  strength: RelationStrength | null;
  since: string | null;
  citation: CitationView;
};

export type OrganismeDetail = Named & {
  acronym: string | null;
  family: OrganismeFamily;
  level: Level;
  role: string;
  isGroup: boolean;
  metByMission: boolean;
  note: string | null;
  citation: CitationView;
  jurisdictions: { code: string; name: string; kind: string; note: string | null; departements: { code: string; name: string }[] }[];
  members: Named[];
  groups: Named[];
  programmes: (Named & { role: ProgrammeRole; territory: string })[];
  schemes: (Named & { acronym: string | null; leads: boolean })[];
  relations: RelationLine[];
  seats: (Named & { role: SeatRole; schemeSlug: string | null })[];
  commitments: { number: number; title: string; territory: { code: string; name: string } }[];
  tools: Named[];
};

const named = { select: { slug: true, name: true } } as const;
const scheme = { select: { slug: true, name: true, acronym: true } } as const;
const place = { select: { code: true, name: true } } as const;

const relationSelect = {
  id: true,
  instrument: true,
  object: true,
  strength: true,
  since: true,
  territory: place,
  citation: { select: citationSelect },
} satisfies Prisma.RelationSelect;

const detailSelect = {
  slug: true,
  name: true,
  acronym: true,
  family: true,
  level: true,
  role: true,
  isGroup: true,
  metByMission: true,
  note: true,
  citation: { select: citationSelect },
  jurisdictions: {
    select: {
      territory: { select: { code: true, name: true, kind: true, note: true, members: { select: { member: { select: { code: true, name: true, kind: true } } } } } },
    },
  },
  members: { select: { member: named } },
  groups: { select: { group: named } },
  programmes: { select: { role: true, programme: { select: { slug: true, name: true, territory: { select: { name: true } } } } } },
  schemesLed: { select: { scheme } },
  schemeParties: { select: { scheme } },
  relationsFrom: { select: { ...relationSelect, to: named } },
  relationsTo: { select: { ...relationSelect, from: named } },
  seats: { select: { role: true, governance: { select: { slug: true, name: true, schemeSlug: true } } } },
  commitments: {
    where: { lifecycle: { notIn: ["draft", "contradictory"] } },
    select: { recommendation: { select: { number: true, title: true } }, territory: place },
  },
  tools: { select: { tool: named } },
} satisfies Prisma.OrganismeSelect;

type Row = Prisma.OrganismeGetPayload<{ select: typeof detailSelect }>;
type RelationRow = Omit<Row["relationsFrom"][number], "to">;

const toRelation = ({ strength, citation, ...row }: RelationRow, other: Named): RelationLine => ({
  ...row,
  other,
  strength: strength === null ? null : asRelationStrength(strength),
  citation: toCitationView(citation),
});

const byName = <T extends { name: string }>(list: readonly T[]) => list.toSorted((a, b) => a.name.localeCompare(b.name, "fr"));

function toSchemes({ schemesLed, schemeParties }: Row): OrganismeDetail["schemes"] {
  const led = new Set(schemesLed.map((link) => link.scheme.slug));
  const all = new Map([...schemesLed, ...schemeParties].map((link) => [link.scheme.slug, link.scheme]));
  return byName([...all.values()].map((item) => ({ ...item, leads: led.has(item.slug) })));
}

/** A body with all that bears on it; null when the slug is unknown. One statement. */
export async function getOrganisme(slug: string): Promise<OrganismeDetail | null> {
  const row = await db.organisme.findUnique({ where: { slug }, select: detailSelect });
  if (!row) return null;
  const { acronym, name, role, isGroup, metByMission, note } = row;
  return {
    slug,
    name,
    acronym,
    role,
    isGroup,
    metByMission,
    note,
    family: asOrganismeFamily(row.family),
    level: asLevel(row.level),
    citation: toCitationView(row.citation),
    jurisdictions: row.jurisdictions.map(({ territory: { members, ...territory } }) => ({
      ...territory,
      departements: members.flatMap(({ member }) => (member.kind === "departement" ? [{ code: member.code, name: member.name }] : [])),
    })),
    members: byName(row.members.map(({ member }) => member)),
    groups: byName(row.groups.map(({ group }) => group)),
    programmes: byName(
      row.programmes.map(({ role: part, programme }) => ({ slug: programme.slug, name: programme.name, territory: programme.territory.name, role: asProgrammeRole(part) })),
    ),
    schemes: toSchemes(row),
    relations: [
      ...row.relationsFrom.map(({ to, ...relation }) => toRelation(relation, to)),
      ...row.relationsTo.map(({ from, ...relation }) => toRelation(relation, from)),
    ].toSorted((a, b) => a.other.name.localeCompare(b.other.name, "fr")),
    seats: byName(row.seats.map(({ role: part, governance }) => ({ ...governance, role: asSeatRole(part) }))),
    commitments: row.commitments
      .map(({ recommendation, territory }) => ({ ...recommendation, territory }))
      .toSorted((a, b) => a.number - b.number || a.territory.code.localeCompare(b.territory.code)),
    tools: byName(row.tools.map(({ tool }) => tool)),
  };
}
