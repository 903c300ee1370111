import { cpus } from "node:os";

import { judge, KILOBYTE, MEMORY_LIMIT_MEGABYTES } from "./limits.mjs";

const number = (digits) => {
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => format.format(value);
};
const whole = number(0);
const tenths = number(1);
const hundredths = number(2);
const kilobytes = (bytes) => tenths(bytes / KILOBYTE);

const head = [
  "Page", "req/s (16)", "ratio", "p99 (16) ms", "median (1) ms", "p99 (1) ms", "SQL", "HTML kB", "JS kB", "CSS kB", "LCP ms", "CLS", "Limits",
];

const row = (cells) => `| ${cells.join(" | ")} |`;

function line(page, emptyScript) {
  const { ratio, broken } = judge(page, emptyScript);
  const { crowd, alone, first } = page;
  return row([
    `${page.name} \`${page.address}\``,
    whole(crowd.perSecond), hundredths(ratio), whole(crowd.p99), tenths(alone.p50), tenths(alone.p99),
    whole(page.statements),
    kilobytes(first.html), kilobytes(first.script), kilobytes(first.style), whole(first.lcp), hundredths(first.cls),
    broken.length === 0 ? "kept" : `**broken: ${broken.join(", ")}**`,
  ]);
}

/**
 * @param {readonly import("./limits.mjs").Measure[]} pages
 * @param {number} emptyScript script bytes of the empty page
 * @param {{ megabytes: number, date: string }} run resident memory of the server after it, and its day
 * @returns {{ text: string, failures: number }} Markdown
 */
export function report(pages, emptyScript, { megabytes, date }) {
  const light = megabytes <= MEMORY_LIMIT_MEGABYTES;
  const failures = pages.filter((page) => judge(page, emptyScript).broken.length > 0).length + (light ? 0 : 1);
  const text = [
    `Measured on ${date} by \`npm run bench\` (autocannon and Chromium on the same machine, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? "?"}). Absolute rates depend on the machine: the limits are ratios to the product's own two empty pages. A reading page is measured against \`/mesure\` (at least 0.5; the comparison 0.25), a filtered page against \`/mesure/dynamique\` (0.35). JavaScript and CSS compressed, on a first visit.`,
    "",
    row(head),
    row(head.map((_, column) => (column === 0 || column === head.length - 1 ? "---" : "---:"))),
    ...pages.map((page) => line(page, emptyScript)),
    "",
    `Memory of the server after the run: ${whole(megabytes)} MB (limit ${MEMORY_LIMIT_MEGABYTES} MB: ${light ? "kept" : "**broken**"}).`,
  ].join("\n");
  return { text, failures };
}

const BEGIN = "<!-- bench:start -->";
const END = "<!-- bench:end -->";

/**
 * @param {string} readme
 * @param {string} text
 * @returns {string} the README with the text between its two markers
 */
export function withReport(readme, text) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md needs the lines ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n${text}\n${END}${after}`;
}
