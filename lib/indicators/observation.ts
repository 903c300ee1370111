import type { FigureView } from "@/lib/indicators/figure";
import type { ObservationRow } from "@/lib/indicators/observation-queries";
import { asObservationFlag, asObservationKind, type ObservationKind } from "@/lib/texts/observations";
import { asOrganismeFamily, type OrganismeFamily } from "@/lib/texts/organismes";

/** A value with what rules and pages ask of it. */
export type Observation = Omit<FigureView, "organisme" | "territory"> & {
  id: string;
  /** Whose value it is. Not `territory`: a figure names one only where its perimeter differs from the column. */
  place: { code: string; name: string };
  kind: ObservationKind;
  organisme: { slug: string; name: string; family: OrganismeFamily } | null;
  /** True when the body's jurisdiction is wider than the value's territory: the page names the body. */
  bodyWider: boolean;
};

/** A target: stated as one by its flag or by its kind. Never stands for a result. */
export const isTarget = (value: Pick<Observation, "flags" | "kind">): boolean =>
  value.flags.includes("target") || value.kind === "objectif";

/** Database row → value. */
export function toObservation(row: ObservationRow): Observation {
  const { organismeSlug, organismeName, organismeFamily, territoryCode, territoryName, document, ref, also, targets } = row;
  return {
    id: row.id,
    value: row.value,
    valueText: row.valueText,
    unit: row.unit,
    year: row.year,
    period: row.period,
    qualifier: row.qualifier,
    flags: row.flags.map(asObservationFlag),
    decimals: row.decimals,
    note: row.note,
    kind: asObservationKind(row.kind),
    bodyWider: row.bodyWider,
    place: { code: territoryCode, name: territoryName },
    organisme:
      organismeSlug === null || organismeName === null || organismeFamily === null
        ? null
        : { slug: organismeSlug, name: organismeName, family: asOrganismeFamily(organismeFamily) },
    citation: { document, ref, also, targets },
  };
}
