import { typo } from "@/lib/formats/typography";
import { joinList, plural } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

import { matrixCell, matrixColumns, type Cell } from "./columns";
import { flagOf, labelOf } from "./facets";
import { commitmentLabel, countLabels, type Label } from "./label";
import { authorityText } from "./options";
import { deadlineFlagText, LABEL_TEXTS, localFamilyText } from "./texts";
import { groupByTheme } from "./themes";
import type { CommitmentSummary, RecommendationSummary } from "./types";

/** What every line of a list shows of a recommendation, worded. `flag`: what the calendar says, null when nothing. */
export type Line = { number: number; href: string; title: string; deadline: string; flag: string | null };

/** A filled cell: the place of its column, its label, what it says to those who do not see its shape. */
export type CellView = readonly [column: number, label: Label, text: string, isPrinted: boolean];

export type ThemeView<T> = { title: string; rows: T[] };

export type MatrixView = {
  /** Name on screen and in full. */
  columns: { label: string; fullName: string }[];
  /** How many of the last columns are local. */
  local: number;
  themes: ThemeView<Line & { cells: CellView[] }>[];
};

/** Authorities that share a label; `isMember`: of a printed group, our reading. */
export type Who = { label: Label; isMember: boolean; names: string };

/** `counts`: how many commitments carry each label; null when all carry the same. */
export type Entry = Line & { label: Label; asks: string; counts: string | null; who: Who[] };

const lineOf = (recommendation: RecommendationSummary, today: string): Line => ({
  number: recommendation.number,
  href: routes.recommendation(recommendation.number, recommendation.report),
  title: typo(recommendation.title),
  deadline: typo(recommendation.deadline.label),
  flag: deadlineFlagText(flagOf(recommendation, today)),
});

const themesOf = <T>(recommendations: readonly RecommendationSummary[], row: (item: RecommendationSummary) => T): ThemeView<T>[] =>
  groupByTheme(recommendations).map(({ number, theme, items }) => ({ title: `${number}. ${typo(theme)}`, rows: items.map(row) }));

const cellText = ({ label, count, isPrinted }: Cell) =>
  `${LABEL_TEXTS[label]}${count > 1 ? `, ${count} engagements` : ""}${isPrinted ? "" : ", notre lecture"}`;

/** The matrix as texts. `today`: "YYYY-MM-DD", Europe/Paris. */
export function matrixView(recommendations: readonly RecommendationSummary[], today: string): MatrixView {
  const columns = matrixColumns(recommendations);
  const cellsOf = ({ commitments }: RecommendationSummary) =>
    columns.flatMap((column, place): CellView[] => {
      const cell = matrixCell(commitments, column);
      return cell ? [[place, cell.label, cellText(cell), cell.isPrinted]] : [];
    });
  return {
    columns: columns.map(({ label, fullName }) => ({ label, fullName })),
    local: columns.filter(({ isLocal }) => isLocal).length,
    themes: themesOf(recommendations, (item) => ({ ...lineOf(item, today), cells: cellsOf(item) })),
  };
}

/** National authorities by their acronyms; local ones by kind, with the départements: "CAF, MSA de 35 et 61". */
function namesOf(authorities: readonly CommitmentSummary[]): string {
  const national = authorities.filter(({ authority }) => authority.level === "national").map(({ authority }) => authorityText(authority));
  const local = authorities.filter(({ authority }) => authority.level !== "national");
  const kinds = new Set(local.map(({ authority }) => localFamilyText(authority.family).short));
  const places = new Set(local.map(({ territory }) => shortTerritoryCode(territory.code)));
  const localText = kinds.size === 0 ? [] : [`${[...kinds].join(", ")} de ${joinList([...places].sort())}`];
  return typo([...national, ...localText].join(", "));
}

/** Printed authorities first, then members of printed groups; in each, those that share a label together. */
const whoOf = (commitments: readonly CommitmentSummary[]): Who[] =>
  [false, true].flatMap((isMember) => {
    const some = commitments.filter(({ group }) => (group !== null) === isMember);
    return [...Map.groupBy(some, ({ state }) => commitmentLabel(state))].map(([label, list]) => ({ label, isMember, names: namesOf(list) }));
  });

function countsText(commitments: readonly CommitmentSummary[]): string | null {
  const counts = countLabels(commitments.map(({ state }) => commitmentLabel(state))).filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return typo(`${plural(commitments.length, "engagement")} : ${counts.map(({ label, count }) => `${count} ${LABEL_TEXTS[label]}`).join(", ")}`);
}

/** The list as texts, by theme. `today`: "YYYY-MM-DD", Europe/Paris. */
export const themeViews = (recommendations: readonly RecommendationSummary[], today: string): ThemeView<Entry>[] =>
  themesOf(recommendations, (item) => ({
    ...lineOf(item, today),
    label: labelOf(item),
    asks: typo(item.asks.map((ask) => `${ask}.`).join(" ")),
    counts: countsText(item.commitments),
    who: whoOf(item.commitments),
  }));
