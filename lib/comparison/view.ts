import { typo } from "@/lib/formats/typography";
import { joinList, plural } from "@/lib/formats/words";
import { figureParts } from "@/lib/indicators/figure";
import { valueLine, type ValueLine } from "@/lib/indicators/line";
import { isTarget, type Observation } from "@/lib/indicators/observation";
import { organismeFamilies } from "@/lib/texts/organismes";

import type { Gap, Row, Side } from "./rows";
import type { PlotMark } from "./scale";
import { samePeriod } from "./standing";
import type { ComparedTerritory, Family } from "./table";
import { betterText, caveats, gapText, pairLabel } from "./texts";
import type { Refusal } from "./verdict";

/** What a cell shows; `figure` absent: not known. `more` opens the note, the other values, those of a wider perimeter. */
export type CellView = {
  figure?: ValueLine;
  more?: { label: string; note?: string; others?: ValueLine[]; wider?: [place: string, line: ValueLine][] };
};

/** A computed gap with what must be known of it, or the reason why there is none. */
export type GapView = { pair: string; text: string; small?: string } | { pair: string; refused: Refusal };

export type RowView = {
  key: string;
  title: string;
  /** Kind of body, and why the indicator does not compare. */
  details?: string;
  cells: CellView[];
  /** One reason for all pairs, or one gap for each. */
  gaps: Refusal | GapView[];
  marks?: (PlotMark | null)[];
  zero?: number;
};

export type FamilyView = { name: string; rows: RowView[] };

// Enough to say that a wider figure exists; the indicator's sheet lists them all.
const WIDER_SHOWN = 4;

const othersLabel = (others: readonly Observation[]) =>
  others.every(isTarget) ? plural(others.length, "objectif") : plural(others.length, "autre valeur", "autres valeurs");

/** The values that disagree with the one that stands: said without being asked. */
function disputeLabel(value: Observation, others: readonly Observation[], title: string): string {
  const against = others.filter((other) => other.flags.includes("contradicted") && maySpeakOf(other, value));
  const said = against.map((other) => valueLine(other, title)).map(({ main, ref }) => `${main} (${ref})`);
  return said.length === 0 ? "valeur contredite" : typo(`contredite : ${joinList(said)}`);
}

/** Same period, or one of the two is not dated. */
const maySpeakOf = (a: Observation, b: Observation) => samePeriod(a, b) || a.year === null || b.year === null;

function cellView({ value, others, wider }: Side, title: string): CellView {
  const remarks = value === null ? [] : figureParts(value).remarks;
  const label = [
    value?.flags.includes("contradicted") ? disputeLabel(value, others, title) : remarks.length > 0 && "note",
    others.length > 0 && othersLabel(others),
    wider.length > 0 && "périmètre plus large",
  ].filter((part) => part !== false);
  return {
    ...(value && { figure: valueLine(value, title) }),
    ...(label.length > 0 && {
      more: {
        label: label.join(" · "),
        ...(remarks.length > 0 && { note: typo(remarks.join(" ")) }),
        ...(others.length > 0 && { others: others.map((other) => valueLine(other, title, other.organisme?.slug !== value?.organisme?.slug)) }),
        ...(wider.length > 0 && { wider: wider.slice(0, WIDER_SHOWN).map((item) => [typo(`${item.place.name} : `), valueLine(item, title)]) }),
      },
    }),
  };
}

function gapView(gap: Gap, territories: readonly ComparedTerritory[]): GapView {
  const pair = pairLabel(territories, gap);
  const text = gapText(gap);
  if (gap.verdict.kind === "refused" || text === null) return { pair, refused: gap.verdict.kind === "refused" ? gap.verdict.reason : "missing" };
  const small = [betterText(gap, territories), ...gap.verdict.caveats.map((code) => caveats[code])].filter((part) => part !== null);
  return { pair, text, ...(small.length > 0 && { small: small.join(" · ") }) };
}

function rowView({ indicator, bodyFamily, sides, gaps, refusal, plot }: Row, territories: readonly ComparedTerritory[]): RowView {
  const details = [bodyFamily && organismeFamilies.label(bodyFamily), !indicator.comparable && indicator.note && typo(indicator.note)].filter(Boolean);
  return {
    key: indicator.key,
    title: typo(indicator.label),
    ...(details.length > 0 && { details: details.join(" · ") }),
    cells: sides.map((side) => cellView(side, indicator.label)),
    gaps: refusal ?? gaps.map((gap) => gapView(gap, territories)),
    ...(plot && { marks: plot.marks }),
    ...(plot?.zero != null && { zero: plot.zero }),
  };
}

/** The families of a domain as texts: what the table draws, and all that it is given. */
export const familyViews = (families: readonly Family[], territories: readonly ComparedTerritory[]): FamilyView[] =>
  families.map(({ name, rows }) => ({ name: typo(name), rows: rows.map((row) => rowView(row, territories)) }));
