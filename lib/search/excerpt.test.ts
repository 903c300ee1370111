import { expect, it } from "vitest";

import { highlight, pickLines } from "./excerpt";

const line = (text: string) => ({ text, citation: null });

it("marks the words found whatever their accents, and numbers as they are printed", () => {
  const pieces = highlight("Crèches : 18 200 places à Rennes", new Set(["creches", "18200"]));
  expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(["Crèches", "18 200"]);
  expect(pieces.map(({ text }) => text).join("")).toBe("Crèches : 18 200 places à Rennes");
});

it("shows the first line, then those that say most of the query, in their own order", () => {
  const lines = [line("Définition"), line("France : 58"), line("Orne : 67 en 2018"), line("Orne : 66")];
  expect(pickLines(lines, new Set(["orne", "2018"])).map(({ text }) => text)).toEqual(["Définition", "Orne\u202f: 67 en 2018", "Orne\u202f: 66"]);
  expect(pickLines(lines, new Set(["france"])).map(({ text }) => text)).toEqual(["Définition", "France\u202f: 58"]);
  expect(pickLines(lines, new Set())).toHaveLength(3);
  expect(pickLines([], new Set())).toEqual([]);
});
