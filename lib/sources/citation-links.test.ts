import { describe, expect, test } from "vitest";

import { citationLinks, fullReference, referenceData } from "./citation-links";

const report = "igas-2020-098r";

describe("citation links", () => {
  test("a range opens its first passage", () => {
    expect(citationLinks({ document: report, ref: "§272-273", also: [], targets: ["272", "273"] })).toEqual([
      { text: "§272–273", slug: "272" },
    ]);
  });

  test("additional references open the passage they name", () => {
    const links = citationLinks({
      document: report,
      ref: "§810",
      also: ["§582", "note 123", "PJ 4, tableau 19"],
      targets: ["810", "582-a", "582-b", "note-123"],
    });
    expect(links.map(({ slug }) => slug)).toEqual(["810", "582-a", "note-123", null]);
  });

  test("a paragraph is not taken for one that starts alike", () => {
    expect(citationLinks({ document: report, ref: "§1", also: ["§16"], targets: ["1", "161"] })[1]?.slug).toBeNull();
  });

  test("a list has no passage to open", () => {
    expect(citationLinks({ document: report, ref: "Liste des organismes rencontrés", also: [], targets: [] })).toEqual([
      { text: "Liste des organismes rencontrés", slug: null },
    ]);
  });

  test("references of the review are named and cut at a word", () => {
    const [link] = citationLinks({
      document: "regards-territoires",
      ref: "Regards: Grand témoin (président de la région Hauts-de-France), paradoxe",
      also: [],
      targets: ["x"],
    });
    expect(link?.text).toBe("Regards, Grand témoin (président de la…");
    expect(fullReference("regards-territoires", "Art. URSSAF")).toBe("revue Regards n° 56, Art. URSSAF");
  });

  test("the shortest form keeps the full reference only where the screen shortens it", () => {
    expect(referenceData({ document: report, ref: "§272-273", also: ["§9"], targets: ["272", "9"] })).toEqual([
      ["§272–273", "272"],
      ["§9", "9"],
    ]);
    expect(referenceData({ document: "regards-territoires", ref: "Art. URSSAF", also: [], targets: ["u"] })).toEqual([
      ["Regards, art. URSSAF", "u", "Art. URSSAF"],
    ]);
  });
});
