import { describe, expect, it } from "vitest";

import { matchRoute, routeTable } from "@/lib/http/route-table";

import { pageAddresses } from "./pages";

const pathOf = (address: string) => decodeURIComponent(new URL(address, "http://local").pathname);

describe("addresses visited by the browser tests", () => {
  const visited = pageAddresses.map(({ address }) => matchRoute(pathOf(address))?.rule.pattern);

  it.each(routeTable.map((rule) => rule.pattern))("%s is visited", (pattern) => {
    expect(visited).toContain(pattern);
  });

  it("lead only to pages of the product", () => {
    expect(pageAddresses.filter((_, index) => !visited[index])).toEqual([]);
  });
});
