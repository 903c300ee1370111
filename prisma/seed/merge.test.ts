import { describe, expect, it } from "vitest";

import { merge } from "./merge";
import type { Row } from "./rows/table";

const rows = (...list: Row[]) => new Map(list.map((row) => [String(row.id), row]));
const nothing = { inserts: [], updates: [], leaving: [], conflicts: [] };
const base = { id: "a", name: "un", tags: ["x"] };

describe("three-way merge of a table", () => {
  it("inserts what is new", () => {
    expect(merge(rows(), rows(), rows(base))).toEqual({ ...nothing, inserts: [base] });
  });

  it("does nothing when nothing changed, whatever the order of the keys", () => {
    expect(merge(rows(base), rows({ tags: ["x"], name: "un", id: "a" }), rows(base))).toEqual(nothing);
  });

  it("takes the dataset's change of an untouched field and keeps the user's", () => {
    const mine = { ...base, name: "corrigé" };
    expect(merge(rows(base), rows(mine), rows({ ...base, tags: ["x", "y"] }))).toEqual({ ...nothing, updates: [{ id: "a", name: "corrigé", tags: ["x", "y"] }] });
  });

  it("lists a field that both changed, unless both say the same", () => {
    const mine = { ...base, name: "corrigé" };
    expect(merge(rows(base), rows(mine), rows({ ...base, name: "deux" }))).toEqual({
      ...nothing,
      conflicts: [{ key: "a", field: "name", currentValue: "corrigé", datasetValue: "deux" }],
    });
    expect(merge(rows(base), rows(mine), rows(mine))).toEqual(nothing);
  });

  it("keeps a row that a user added under a key of the dataset, and lists what differs", () => {
    const mine = { ...base, name: "ajouté" };
    expect(merge(rows(), rows(mine), rows(base))).toEqual({ ...nothing, conflicts: [{ key: "a", field: "name", currentValue: "ajouté", datasetValue: "un" }] });
  });

  it("leaves a removed row removed, and lists a newer version of it", () => {
    expect(merge(rows(base), rows(), rows(base))).toEqual(nothing);
    const newer = { ...base, name: "deux" };
    expect(merge(rows(base), rows(), rows(newer)).conflicts).toEqual([{ key: "a", field: "*", currentValue: null, datasetValue: newer }]);
  });

  it("lets go an untouched row that left, lists a corrected one, ignores a user's own", () => {
    expect(merge(rows(base), rows(base), rows()).leaving).toEqual([{ key: "a", row: base }]);
    const mine = { ...base, name: "corrigé" };
    expect(merge(rows(base), rows(mine), rows())).toEqual({ ...nothing, conflicts: [{ key: "a", field: "*", currentValue: mine, datasetValue: null }] });
    expect(merge(rows(), rows(base), rows())).toEqual(nothing);
  });
});
