import { describe, expect, it } from "vitest";

import { browserAddress, listenOptions } from "./options.mjs";

describe("listenOptions", () => {
  it("listens on the loopback unless told otherwise", () => {
    expect(listenOptions({})).toEqual({ port: 3000, host: "127.0.0.1" });
    expect(listenOptions({ PORT: " 8080 ", HOST: "0.0.0.0" })).toEqual({ port: 8080, host: "0.0.0.0" });
    expect(listenOptions({ PORT: "", HOST: "" })).toEqual({ port: 3000, host: "127.0.0.1" });
  });

  it.each(["abc", "-1", "65536", "3000.5", "0x50", "1e3"])("refuses the port %s with a remedy", (PORT) => {
    expect(() => listenOptions({ PORT })).toThrow(/PORT vaut « .* » .*\n.*→/);
  });

  it("refuses a host that is no address", () => {
    expect(() => listenOptions({ HOST: "http://localhost/" })).toThrow(/HOST vaut/);
  });
});

describe("browserAddress", () => {
  it("names an address that a browser of this machine reaches", () => {
    expect(browserAddress({ host: "0.0.0.0", port: 80 })).toBe("http://127.0.0.1:80/");
    expect(browserAddress({ host: "::", port: 3000 })).toBe("http://[::1]:3000/");
    expect(browserAddress({ host: "fe80::1", port: 3000 })).toBe("http://[fe80::1]:3000/");
    expect(browserAddress({ host: "localhost", port: 3000 })).toBe("http://localhost:3000/");
  });
});
