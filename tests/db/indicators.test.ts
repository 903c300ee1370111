import { describe, expect, it } from "vitest";

import { GET as getList } from "@/app/api/v1/indicateurs/route";
import { getCataloguePage } from "@/lib/indicators/catalogue";
import { indicatorFilters } from "@/lib/indicators/filters";
import { getIndicatorSheet } from "@/lib/indicators/sheet";

const catalogue = (filters: Record<string, string> = {}) => getCataloguePage(indicatorFilters.parse(filters));
const keysOf = ({ rows }: Awaited<ReturnType<typeof catalogue>>) => rows.map(({ indicator }) => indicator.key);

describe("the catalogue of indicators", () => {
  it("holds them all, page by page, each once", async () => {
    const first = await catalogue();
    expect(first.total).toBe(987);
    expect(first.glanced.map(({ code }) => code)).toEqual(["DEP-35", "DEP-61", "FR"]);
    const second = await catalogue({ page: "2" });
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(60);
  });

  it.each([
    [{ domaine: "autonomie" }, "domaine", "autonomie"],
    [{ organisme: "carsat" }, "organisme", "carsat"],
    [{ territoire: "EPCI-243500139" }, "territoire", "EPCI-243500139"],
    [{ q: "crèche", domaine: "enfance-famille" }, "domaine", "enfance-famille"],
  ] as const)("finds with %j what the filter's own count announces", async (filters, facet, value) => {
    const { total, counts } = await catalogue(filters);
    expect(total).toBeGreaterThan(0);
    expect(counts.find((count) => count.facet === facet && count.value === value)?.count).toBe(total);
  });

  it("finds words whatever their accents and their number", async () => {
    const [plain, accented] = await Promise.all([catalogue({ q: "creches" }), catalogue({ q: "crèche" })]);
    expect(plain.total).toBeGreaterThan(0);
    expect(keysOf(plain)).toEqual(keysOf(accented));
  });

  it("gives the last page beyond it, and an empty one for unknown words", async () => {
    expect(await catalogue({ page: "999" })).toMatchObject({ page: 33, pages: 33, total: 987 });
    expect(await catalogue({ q: "zzzz & !(" })).toMatchObject({ rows: [], total: 0 });
  });
});

describe("the sheet of an indicator", () => {
  it("holds every value of the largest one, grouped, with its contradictions and its course", async () => {
    const sheet = await getIndicatorSheet("depenses-ass");
    expect(sheet?.groups.flatMap(({ values }) => values)).toHaveLength(50);
    expect(sheet?.series.length).toBeGreaterThan(3);
    expect(sheet?.contradictions.length).toBeGreaterThan(0);
  });

  it("shows which recommendations it serves and what stands for each territory", async () => {
    const sheet = await getIndicatorSheet("couverture-population-ctg");
    expect(sheet?.recommendations.length).toBeGreaterThan(0);
    expect(sheet?.standings.map(({ value }) => value?.value ?? null)).toEqual([17.4, 62.98, null]);
  });

  it("knows none that does not exist", async () => {
    expect(await getIndicatorSheet("inconnu")).toBeNull();
  });
});

describe("the API of the catalogue", () => {
  it("answers with a page of items, or with all of them as a spreadsheet", async () => {
    const json = await (await getList(new Request("http://localhost/api/v1/indicateurs?domaine=sante"))).json();
    expect(json).toMatchObject({ page: 1, items: expect.arrayContaining([expect.objectContaining({ domain: "sante", url: expect.stringContaining("/indicateurs/") })]) });
    const csv = await (await getList(new Request("http://localhost/api/v1/indicateurs?domaine=sante&format=csv"))).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(117 + 1);
  });

  it("refuses an unknown filter value in French", async () => {
    expect((await getList(new Request("http://localhost/api/v1/indicateurs?domaine=inconnu"))).status).toBe(400);
  });
});
