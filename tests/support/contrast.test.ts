import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(resolve(import.meta.dirname, "../../app/globals.css"), "utf8");
const [lightBlock = "", darkBlock = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

/** Colour tokens of a block: "paper" → "#fbfaf6". */
const tokens = (block: string) =>
  new Map([...block.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));

const light = tokens(lightBlock);
const schemes = { light, dark: new Map([...light, ...tokens(darkBlock)]) };

/** Relative luminance of "#rrggbb" (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: Map<string, string>, front: string, back: string): number {
  const [a = 0, b = 0] = [front, back].map((name) => {
    const colour = scheme.get(name);
    if (!colour) throw new Error(`No colour token "${name}" in globals.css`);
    return luminance(colour);
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const surfaces = ["paper", "sheet", "brand-wash"];
const onSurfaces = (names: string[]) => names.flatMap((name) => surfaces.map((surface): [string, string] => [name, surface]));

/** Text: at least 4.5. */
const textPairs: [string, string][] = [
  ...onSurfaces(["ink", "lead", "soft", "brand", "brand-deep", "t1", "t2", "t3", "t4", "done", "going", "part", "not", "none"]),
  ["soft", "hatch-a"],
  ["soft", "hatch-b"],
  ["ink", "tile"],
  ["ink", "mark"],
  ["on-brand", "brand"],
  ["on-brand", "brand-deep"],
  ["on-light", "brand-light"],
];

/** What is drawn or frames an input: at least 3. */
const graphicPairs: [string, string][] = [
  ...onSurfaces(["edge", "focus", "brand", "t1", "t2", "t3", "t4", "none"]),
  ["on-state", "done"],
  ["on-state", "part"],
  ["on-state", "not"],
  ["going", "going-wash"],
];

describe.each(Object.entries(schemes))("%s scheme", (_, scheme) => {
  test.each(textPairs)("text %s on %s", (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicPairs)("drawing %s on %s", (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test("the dark scheme redefines every colour that carries text", () => {
  const dark = tokens(darkBlock);
  expect([...light.keys()].filter((name) => !dark.has(name))).toEqual([]);
});
