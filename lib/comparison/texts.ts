import { formatGap, formatNumber, NNBSP } from "@/lib/formats/numbers";
import { formatQuantity, formatUnitGap } from "@/lib/formats/units";
import { isPlural, joinList, plural } from "@/lib/formats/words";
import { shortTerritoryCode } from "@/lib/routes";

import type { Gap } from "./rows";
import type { Summary } from "./summary";
import type { ComparedTerritory } from "./table";
import type { Caveat, Refusal } from "./verdict";

/** Why nothing is compared: what the cell says, and what the legend explains. */
export const refusals: Readonly<Record<Refusal, { label: string; why: string }>> = {
  missing: { label: "un seul résultat", why: "Un seul des territoires a un résultat ; les autres n’ont qu’un objectif, ou rien." },
  definition: {
    label: "ne se compare pas",
    why: "La source ne mesure pas la même chose des deux côtés, ou l’une des valeurs est douteuse : la note de l’indicateur dit pourquoi.",
  },
  wider_perimeter: {
    label: "périmètre plus large",
    why: "Une valeur couvre plus que son territoire, par exemple un seul chiffre imprimé pour deux départements.",
  },
  other_body: { label: "organismes différents", why: "Les valeurs viennent d’organismes de nature différente : une CAF ne se compare pas à une CPAM." },
  target: { label: "objectif et résultat", why: "Un objectif ne se compare pas à un résultat." },
  text: { label: "valeur en mots", why: "La source donne des mots ou une fourchette, pas un nombre." },
  other_unit: { label: "unités différentes", why: "Les unités ne se convertissent pas l’une en l’autre." },
  date: { label: "une date", why: "Un écart entre deux dates ne mesure rien." },
  size: {
    label: "à rapporter à la population",
    why: "Un nombre ou un montant dépend de la taille du territoire : l’écart ne dit rien sans le rapporter à la population.",
  },
  one_undated: { label: "périodes différentes", why: "L’une des valeurs est datée, l’autre non : rien ne dit qu’elles portent sur la même période." },
};

/** What stands beside a gap that is computed all the same. */
export const caveats: Readonly<Record<Caveat, string>> = {
  other_period: "années différentes",
  undated: "année non précisée",
  approximate: "valeur approchée",
  contradicted: "valeur contredite",
};

/** "35 − 61": what a gap subtracts, by the short codes of the reader's own address. */
export function pairLabel(territories: readonly ComparedTerritory[], { first, second }: Pick<Gap, "first" | "second">): string {
  const name = (place: number) => shortName(territories[place]?.code ?? "");
  return `${name(first)}${NNBSP}−${NNBSP}${name(second)}`;
}

/** "DEP-35" → "35", "FR" → "France"; other codes without their kind. */
export function shortName(code: string): string {
  return code === "FR" ? "France" : shortTerritoryCode(code).replace(/^(REG|EPCI|COM)-/, "");
}

// A longer unit ("pour 100 enfants") is read in the row's own name.
const LONGEST_UNIT = 8;

/** "+ 8 points", "environ − 3"; null when the gap is refused. */
export function gapText({ verdict }: Gap): string | null {
  if (verdict.kind === "refused") return null;
  const { gap, unit, decimals } = verdict;
  const text = unit.length > LONGEST_UNIT ? formatGap(gap, decimals) : formatUnitGap(gap, unit, decimals);
  return verdict.caveats.includes("approximate") ? `environ ${text}` : text;
}

/** Where the first side stands, when the indicator says what is better. */
export function betterText(gap: Gap, territories: readonly ComparedTerritory[]): string | null {
  if (gap.verdict.kind === "refused" || gap.verdict.better === null) return null;
  const place = gap.verdict.better === "first" ? gap.first : gap.second;
  return `plus favorable${NNBSP}: ${shortName(territories[place]?.code ?? "")}`;
}

/** "Ille-et-Vilaine, Orne et France". */
export const territoryList = (territories: readonly { name: string }[]): string => joinList(territories.map(({ name }) => name));

const pairNames = (territories: readonly ComparedTerritory[]) =>
  territories.slice(0, 2).map(({ name }) => name).join(`${NNBSP}−${NNBSP}`);

function widestText({ widest }: Summary): string {
  const [a, b] = widest?.sides.map(({ value }) => (value?.value == null ? "" : formatQuantity(value.value, value.unit))) ?? [];
  return widest && a && b ? ` Le plus large en proportion${NNBSP}: ${widest.indicator.label} (${a} et ${b}).` : "";
}

/** What a domain's figures say together, in words; nothing that they do not contain. */
export function summaryText(summary: Summary, territories: readonly ComparedTerritory[]): string {
  const complete = summary.complete === summary.rows ? "toutes renseignées" : `${formatNumber(summary.complete)} ${isPlural(summary.complete) ? "renseignées" : "renseignée"}`;
  const everywhere = territories.length === 2 ? "des deux côtés" : "par tous";
  const lines = `${plural(summary.rows, "ligne")}, ${complete} ${everywhere}.`;
  const gaps = summary.above + summary.below + summary.equal;
  if (gaps === 0) return `${lines} Aucun écart ne se calcule entre les deux premiers territoires.`;
  const parts = [
    summary.above > 0 && plural(summary.above, "positif"),
    summary.below > 0 && plural(summary.below, "négatif"),
    summary.equal > 0 && plural(summary.equal, "nul"),
  ].filter((part) => part !== false);
  return `${lines} ${pairNames(territories)}${NNBSP}: ${plural(gaps, "écart calculable", "écarts calculables")}, ${joinList(parts)}.${widestText(summary)}`;
}
