import { describe, expect, test } from "vitest";

import { plotPositions } from "./scale";

describe("positions on a plot", () => {
  test("keep the order of the values, inside the margins", () => {
    const places = plotPositions([75, 67, 58], 200).map((position) => position?.x ?? Number.NaN);
    expect(places).toEqual([...places].sort((a, b) => b - a));
    expect(Math.min(...places)).toBeGreaterThan(10);
    expect(Math.max(...places)).toBeLessThan(190);
  });

  test("an unknown value has no place, a single one stands in the middle", () => {
    expect(plotPositions([null, 5], 200)).toEqual([null, { x: 100, y: 0 }]);
  });

  test("equal values do not hide each other", () => {
    expect(plotPositions([5, 5, 5], 200).map((point) => point?.y)).toEqual([0, -6, 6]);
  });
});
