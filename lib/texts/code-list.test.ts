import { describe, expect, test } from "vitest";

import { codeList } from "./code-list";

describe("code list", () => {
  const states = codeList({ open: "ouverte", closed: "close" });

  test("keeps the order of its codes and gives their labels", () => {
    expect(states.codes).toEqual(["open", "closed"]);
    expect(states.label("closed")).toBe("close");
  });

  test("parses a code and refuses anything else, names of object members included", () => {
    expect(states.as("open")).toBe("open");
    expect(() => states.as("ajar")).toThrow(RangeError);
    expect(states.is("constructor")).toBe(false);
  });
});
