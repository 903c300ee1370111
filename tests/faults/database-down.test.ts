import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { databaseGate } from "../support/database-gate";
import type { DatabaseGate } from "../support/database-gate";
import { startInstance, within } from "../support/instance";
import type { Instance } from "../support/instance";
import { ownDatabase } from "../support/own-database";

const read = ["/", "/departements/35", "/recommandations/21", "/comparer?t=35,61,FR", "/programmes"];
const notRead = ["/departements/22", "/programmes?domaine=autonomie", "/recherche?q=creche", "/organismes/caf-35"];
const withoutData = ["/accessibilite", "/mentions-legales"];

describe("the database goes down while people read", () => {
  let database: Awaited<ReturnType<typeof ownDatabase>>;
  let gate: DatabaseGate;
  let server: Instance;

  beforeAll(async () => {
    database = await ownDatabase();
    gate = await databaseGate(database.url);
    server = await startInstance(gate.url);
    for (const path of read) {
      const answer = await server.get(path);
      expect(answer.status, path).toBe(200);
      await answer.text();
    }
    await gate.shut();
  });
  afterAll(async () => {
    await server.stop();
    await gate.shut().catch(() => undefined);
    await database.drop();
  });

  it.each(read)("%s is still served from the page cache", async (path) => {
    for (let time = 0; time < 3; time++) {
      const answer = await server.get(path);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).toContain("</html>");
      const [script] = /\/_page\/[\w-]+\.js/.exec(html) ?? [];
      expect((await server.get(script ?? "/_page/")).status, "the script that wakes it").toBe(200);
    }
  });

  it.each(notRead)("%s says in French that it will be back", async (path) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("content-security-policy")).toContain("script-src");
    const html = await answer.text();
    expect(html).toMatch(/<html[^>]*lang="fr"/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).not.toMatch(/Prisma|ECONNREFUSED|at \w+ \(/);
  });

  it.each(withoutData)("%s needs no database", async (path) => {
    expect((await server.get(path)).status).toBe(200);
  });

  it("says so to machines as well", async () => {
    const search = await server.get("/api/v1/recherche?q=creche");
    expect(search.status).toBe(503);
    expect(search.headers.get("content-type")).toContain("application/json");
    expect((await server.get("/api/sante/pret")).status, "not ready").toBe(503);
    expect((await server.get("/api/sante")).status, "but alive: nobody need restart it").toBe(200);
  });

  it("reads on by itself once the database is back", async () => {
    await gate.open();
    await within(5_000, async () => (await server.get("/programmes?domaine=autonomie")).status === 200);
    await within(5_000, async () => (await server.get("/departements/22")).status === 200);
  });
});
