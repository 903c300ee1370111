/**
 * What the product promises of its speed, as ratios to its own emptiest pages, so that any machine can judge.
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} address
 * @property {"reading" | "comparison" | "filter" | "other"} role
 * @property {import("./load.mjs").Load} crowd under 16 connections
 * @property {import("./load.mjs").Load} alone under 1 connection
 * @property {import("./browser.mjs").FirstLoad} first
 * @property {number} empty req/s of the empty page of its kind, cached or dynamic, just before and after
 * @property {number} statements SQL statements for each request
 */

export const KILOBYTE = 1024;

const floors = { reading: 0.5, comparison: 0.25, filter: 0.35, other: 0 };

/**
 * @param {Measure} page
 * @param {number} emptyScript script bytes of the empty page
 * @returns {{ ratio: number, broken: string[] }} the limits that the page breaks
 */
export function judge(page, emptyScript) {
  const ratio = page.crowd.perSecond / page.empty;
  const limits = [
    [`rate ≥ ${floors[page.role]} of the empty page`, ratio >= floors[page.role]],
    // The full comparison holds every shared indicator: its own floor stands for it.
    ["HTML ≤ 60 kB", page.role === "comparison" || page.first.html <= 60 * KILOBYTE],
    ["JavaScript ≤ empty page + 35 kB", page.first.script <= emptyScript + 35 * KILOBYTE],
    ["CSS ≤ 30 kB", page.first.style <= 30 * KILOBYTE],
    ["CLS ≤ 0.01", page.first.cls <= 0.01],
    ["LCP ≤ 200 ms", page.first.lcp <= 200],
    ["at most 4 SQL statements", page.role !== "filter" || page.statements <= 4],
    ["no failed answer", page.crowd.failures + page.alone.failures === 0],
  ];
  return { ratio, broken: limits.filter(([, kept]) => !kept).map(([name]) => name) };
}

export const MEMORY_LIMIT_MEGABYTES = 400;
