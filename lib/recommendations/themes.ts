import type { RecommendationSummary } from "./types";

export type ThemeGroup = { number: number; theme: string; items: RecommendationSummary[] };

/** Recommendations by theme, themes and numbers in order; a theme without any is left out. */
export function groupByTheme(recommendations: readonly RecommendationSummary[]): ThemeGroup[] {
  const groups = new Map<number, ThemeGroup>();
  for (const item of recommendations.toSorted((a, b) => a.number - b.number)) {
    const group = groups.get(item.themeNumber) ?? { number: item.themeNumber, theme: item.theme, items: [] };
    groups.set(item.themeNumber, { ...group, items: [...group.items, item] });
  }
  return [...groups.values()].sort((a, b) => a.number - b.number);
}
