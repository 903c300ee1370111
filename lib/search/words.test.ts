import { describe, expect, it } from "vitest";

import { nameKey, phraseKey, spelled, territoryWord, wordsOf } from "./words";

describe("words of a text", () => {
  it.each([
    ["Quel est le nombre d’EAJE en Ille-et-Vilaine ?", "nombre eaje ille vilaine"],
    ["§ 184, paragraphe 1007", "ref184 ref1007"],
    ["Recommandation n° 21 et reco 3", "reco21 reco3"],
    ["note 71, Tableau 22, encadré 6, PJ 2", "note71 tableau22 encadre6 pj2"],
    ["18 200 places, 1 420 680 €", "18200 places 1420680"],
    ["17,40 % puis 5,5 M€ et 14,0", "n17v4 puis n5v5 n14v0"],
    ["2018, 2019, 2020", "2018 2019 2020"],
    ["Mère isolée, cœur, PTI/COG", "mere isolee coeur pti cog"],
  ])("%s", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });

  it("keeps aidants and communes apart from aides and commun", () => {
    expect(wordsOf("aidants aides communes accueil commun")).toEqual(["aidantz", "aides", "communez", "accueil", "commun"]);
    expect(spelled("aidantz")).toBe("aidant");
    expect(spelled("quiz")).toBe("quiz");
  });
});

it("has one key for a phrase and its plural", () => {
  expect(phraseKey(wordsOf("Lieux d’accueil enfants-parents"))).toBe(phraseKey(wordsOf("lieu accueil enfant parent")));
  expect(phraseKey(["centres", "sociaux"])).toBe(phraseKey(["centre", "social"]));
});

it("writes names as f_key() does", () => {
  expect(nameKey("L’Aigle")).toBe("l aigle");
  expect(nameKey("Saint-Méen-le-Grand")).toBe("saint meen le grand");
});

it("makes one word of a territory's code", () => {
  expect(territoryWord("JUR-msa-portes-de-bretagne")).toBe("tjurmsaportesdebretagne");
});
