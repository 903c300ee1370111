import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { GET } from "@/app/api/v1/recherche/route";
import { db } from "@/lib/db";
import { matchRoute } from "@/lib/http/route-table";
import { search } from "@/lib/search/queries";

const find = (query: string) => search({ query, type: null, offset: 0, limit: 15 });
const urlsOf = async (query: string) => (await find(query)).hits.map(({ url }) => url);

describe("what a query finds", () => {
  it.each([
    ["lieux d’accueil enfants parents", "laep"],
    ["conférence des financeurs", "CFPPA"],
    ["mediation familiale", "Médiation Familiale"],
    ["centre social", "centres sociaux"],
  ])("finds the same first page for « %s » and « %s »", async (one, other) => {
    expect((await urlsOf(one))[0]).toBe((await urlsOf(other))[0]);
  });

  it.each([
    ["creshe oren", "creche orne"],
    ["mediatoin familiale", "mediation familiale"],
  ])("corrects « %s » and says so", async (typed, corrected) => {
    expect((await find(typed)).corrected).toBe(corrected);
  });

  it("takes another form of a word without calling it an error", async () => {
    const { corrected, hits } = await find("combien dépensent les organismes");
    expect(corrected).toBeNull();
    expect(hits[0]?.url).toBe("/indicateurs/depenses-ass");
  });

  it.each([
    ["§ 184", "/ressources/igas-2020-098r/184"],
    ["note 71", "/ressources/igas-2020-098r/note-71"],
    ["reco 21", "/recommandations/21"],
    ["Redon", "/territoires/COM-35236"],
    ["61", "/departements/61"],
    ["programmes Redon", "/programmes?territoire=COM-35236"],
  ])("leads « %s » to its page", async (query, url) => {
    expect((await urlsOf(query))[0]).toBe(url);
  });

  it("shows the value of the territory asked for, with its §", async () => {
    const { hits } = await find("places accueil 100 enfants orne");
    const hit = hits.find(({ url }) => url === "/indicateurs/places-accueil-100-enfants-0-3");
    const line = hit?.lines.find(({ citation }) => citation?.ref === "§184");
    expect(line?.pieces.map(({ text }) => text).join("")).toMatch(/^CAF de l’Orne|^Orne/);
    expect(line?.pieces.some(({ mark }) => mark)).toBe(true);
  });

  it("keeps to the type asked for and counts all of them", async () => {
    const { hits, counts, total } = await search({ query: "aidants", type: "programme", offset: 0, limit: 5 });
    expect(new Set(hits.map(({ type }) => type))).toEqual(new Set(["programme"]));
    expect(total).toBe(counts.find(({ type }) => type === "programme")?.count);
    expect(counts[0]?.type).toBeNull();
  });

  it("shows each page once, and other pages further on", async () => {
    const urls = [0, 15, 30].map((offset) => search({ query: "aide", type: null, offset, limit: 15 }));
    const shown = (await Promise.all(urls)).flatMap(({ hits }) => hits.map(({ url }) => url));
    expect(shown).toHaveLength(45);
    expect(new Set(shown).size).toBe(45);
  });

  it.each(["", "   ", "???", "de la", "zzzzzzzz", "'); DROP TABLE x; --", "a & b | !c <-> (d", "\\", "%_%", "é".repeat(200), "’".repeat(200)])(
    "stands « %s »",
    async (query) => {
      expect((await find(query)).hits.length).toBeGreaterThanOrEqual(0);
    },
  );
});

it("leads only to addresses of the product", async () => {
  const entries = await db.searchEntry.findMany({ select: { url: true } });
  const lost = entries.filter(({ url }) => matchRoute(url.replace(/[?#].*$/, "")) === null);
  expect(lost).toEqual([]);
});

const ask = (query: string) => GET(new NextRequest(`http://localhost/api/v1/recherche${query}`));
const found = z.object({
  items: z.array(z.strictObject({ type: z.string(), title: z.string(), url: z.string().startsWith("/"), excerpt: z.string() })),
  total: z.number(),
});

describe("/api/v1/recherche", () => {
  it("answers items with type, title, url and excerpt", async () => {
    const response = await ask("?q=cr%C3%A8che+orne&limit=4");
    expect(response.status).toBe(200);
    const { items, total } = found.parse(await response.json());
    expect(items).toHaveLength(4);
    expect(total).toBeGreaterThan(4);
    expect(items.map(({ excerpt }) => excerpt).join()).toContain("§");
  });

  it.each(["", "?q=", "?q=%20", `?q=${"a".repeat(201)}`, "?q=%00", "?q=a&type=x", "?q=a&limit=0", "?q=a&limit=51", "?q=a&page=0", "?q=a&page=x"])(
    "refuses « %s » in French",
    async (query) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      const { error } = z.object({ error: z.string() }).parse(await response.json());
      expect(error).toMatch(/^[A-ZÉ].*\.$/);
    },
  );
});
