import { afterEach, beforeAll, describe, expect, test } from "vitest";

import { db } from "@/lib/db";
import { selectItems } from "@/lib/filters/facets";
import { matrixCell, matrixColumns } from "@/lib/recommendations/columns";
import { recommendationsAnswer, recommendationsSheet } from "@/lib/recommendations/export";
import { flagOf, labelOf, recommendationFacets } from "@/lib/recommendations/facets";
import { recommendationOptions } from "@/lib/recommendations/options";
import { getNeighbours, getRecommendation, listRecommendations } from "@/lib/recommendations/queries";
import { getSheet } from "@/lib/recommendations/sheet-queries";
import type { RecommendationSummary } from "@/lib/recommendations/types";

const REPORT = "igas-2020-098r";
const TODAY = "2026-11-24";

let all: RecommendationSummary[];
beforeAll(async () => {
  all = await listRecommendations();
});

describe("the 23 recommendations", () => {
  test("all are without information, and 13 deadlines are past without a declaration", () => {
    expect(all).toHaveLength(23);
    expect(new Set(all.map(labelOf))).toEqual(new Set(["no_information"]));
    expect(all.filter((item) => flagOf(item, TODAY)?.code === "passed")).toHaveLength(13);
    expect(all.filter((item) => flagOf(item, TODAY)?.code === "late")).toHaveLength(0);
  });

  test("the matrix holds each of the 124 commitments once", () => {
    const columns = matrixColumns(all);
    const counts = all.flatMap(({ commitments }) => columns.map((column) => matrixCell(commitments, column)?.count ?? 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(124);
    expect(columns.filter(({ isLocal }) => isLocal).map(({ label }) => label).sort()).toEqual(
      ["CAF", "CARSAT", "CPAM", "Départements", "MSA", "Préfectures", "URSSAF"].sort(),
    );
  });

  test.each([
    [{ autorite: "cnaf" }, 14],
    [{ autorite: "dss" }, 9],
    [{ territoire: "DEP-35" }, 5],
    [{ territoire: "DEP-35", echeance: "passee" }, 4],
    [{ echeance: "2022" }, 12],
    [{ echeance: "2023" }, 1],
    [{ echeance: "negociation-cog" }, 10],
    [{ echeance: "autre-condition" }, 1],
    [{ echeance: "en-retard" }, 0],
    [{ theme: "1" }, 8],
    [{ etat: "sans-information" }, 23],
    [{ etat: "refus" }, 0],
  ])("%j leaves %i, and its own count says so", (filters, count) => {
    expect(selectItems(all, recommendationFacets(TODAY), filters)).toHaveLength(count);
  });

  test("every option tells what it would leave", () => {
    const options = recommendationOptions(all, { theme: "2" }, TODAY);
    for (const [key, list] of Object.entries(options)) {
      for (const { value, count } of list) {
        expect([key, value, selectItems(all, recommendationFacets(TODAY), { theme: "2", [key]: value }).length]).toEqual([key, value, count]);
      }
    }
  });

  test("the exports say the same as the screen", () => {
    expect(recommendationsSheet(all, TODAY).rows).toHaveLength(124);
    const answer = recommendationsAnswer(all, TODAY);
    expect(answer.total).toBe(23);
    expect(answer.items.flatMap(({ commitments }) => commitments)).toHaveLength(124);
    expect(answer.situation).toBe(TODAY);
  });
});

describe("the sheet of a recommendation", () => {
  test("holds its items, its grounds and the values that show progress", async () => {
    const sheet = await getSheet(REPORT, 21);
    expect(sheet?.recommendation.items.map(({ number }) => number)).toEqual(["21.1", "21.2", "21.3", "21.4"]);
    expect(sheet?.recommendation.printed.map(({ printed }) => printed)).toEqual(["CNAF", "CCMSA", "OSS"]);
    expect(sheet?.recommendation.grounds).toHaveLength(21);
    expect(sheet?.recommendation.findings).toHaveLength(22);
    expect(sheet?.recommendation.priority).toBeNull();
    expect(sheet?.territories.map(({ code }) => code)).toEqual(["DEP-35", "DEP-61", "FR"]);
    expect(sheet?.progress[0]?.sides.map(({ value }) => value?.value ?? null)).toEqual([17.4, 62.98, null]);
    expect(sheet?.neighbours).toMatchObject({ previous: { number: 20 }, next: { number: 22 } });
  });

  test("53 items in all", async () => {
    const details = await Promise.all(all.map(({ number }) => getRecommendation(REPORT, number)));
    expect(details.flatMap((detail) => detail?.items ?? [])).toHaveLength(53);
  });

  test("ends of the list and unknown numbers", async () => {
    expect(await getNeighbours(REPORT, 1)).toMatchObject({ previous: null, next: { number: 2 } });
    expect(await getNeighbours(REPORT, 23)).toMatchObject({ next: null });
    expect(await getSheet(REPORT, 24)).toBeNull();
    expect(await getSheet("autre", 1)).toBeNull();
  });
});

describe("what is not public", () => {
  const id = "rec-01.dss.fr";
  const setLifecycle = (lifecycle: string) => db.commitment.update({ where: { id }, data: { lifecycle } });
  afterEach(() => setLifecycle("open"));

  test.each(["draft", "contradictory"])("a commitment in %s never shows", async (lifecycle) => {
    await setLifecycle(lifecycle);
    const [first] = await listRecommendations();
    expect(first?.commitments.map((commitment) => commitment.id)).not.toContain(id);
    const detail = await getRecommendation(REPORT, 1);
    expect(detail?.commitments.map((commitment) => commitment.id)).not.toContain(id);
    expect(detail?.items.flatMap(({ commitmentIds }) => commitmentIds)).not.toContain(id);
  });
});
