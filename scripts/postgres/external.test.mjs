import { describe, expect, it } from "vitest";

import { examineServer } from "./external.mjs";

const answering = (row) => ({ query: async () => ({ rows: [row] }) });

describe("examineServer", () => {
  it("accepts PostgreSQL 15 and tells the version", async () => {
    await expect(examineServer(answering({ version: "15.18", major: 15, replica: false }), "db:5432")).resolves.toBe("15.18");
  });

  it("refuses an older server with the remedy", async () => {
    await expect(examineServer(answering({ version: "14.9", major: 14, replica: false }), "db:5432")).rejects.toThrow(
      /PostgreSQL 14\.9, trop ancien\.\n.*PostgreSQL 15 ou plus récent/,
    );
  });

  it("refuses a read-only replica", async () => {
    await expect(examineServer(answering({ version: "18.4", major: 18, replica: true }), "db:5432")).rejects.toThrow(/réplique/);
  });
});
