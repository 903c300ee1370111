import { describe, expect, it } from "vitest";

import { MAX_ADDRESS, refusalOf } from "./address.mjs";

const ask = (url, more = {}) => refusalOf({ method: "GET", url, host: "localhost:3000", ...more });

describe("refusalOf", () => {
  it.each(["/", "/territoires/COM-35238", "/recherche?q=cr%C3%A8che%20100%25", "/comparer?t=35,61,FR", "/a?x=//b"])("lets %s in", (url) => {
    expect(ask(url)).toBeNull();
  });

  it.each(["/%E0%A4%A", "/%", "/recherche?q=100%", "/%00", "/x?q=a%00b", "/%ED%A0%80", "//evil.example", "/\\evil", "http://x/", "*", ""])(
    "refuses %s as malformed",
    (url) => expect(ask(url)).toBe("malformed"),
  );

  it("refuses what is longer than any page needs", () => {
    expect(ask(`/?q=${"a".repeat(MAX_ADDRESS - 4)}`)).toBeNull();
    expect(ask(`/?q=${"a".repeat(MAX_ADDRESS - 3)}`)).toBe("too-long");
  });

  it.each(["", "<script>", "a b", "x/y", "user@host", "host:999999"])("refuses the host « %s »", (host) => {
    expect(ask("/", { host })).toBe("host");
  });

  it.each(["maillage.example", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST"])("accepts the host %s", (host) => {
    expect(ask("/", { host })).toBeNull();
  });

  it("refuses a method no page knows", () => {
    expect(ask("/", { method: "TRACE" })).toBe("method");
  });
});
