import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { hashPolicy, inlineScriptHashes, noncePolicy } from "@/lib/http/csp";

const hash = (body: string) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`;

test("every inline script is listed once, whatever its attributes", () => {
  const html = `<script src="/a.js" async=""></script><script>one()</script><SCRIPT id="_R_">deux("é \u202f")</SCRIPT><script>one()</script>`;
  expect(inlineScriptHashes(html)).toEqual([hash("one()"), hash('deux("é \u202f")')]);
});

test("an attribute that only ends like src does not hide a script", () => {
  expect(inlineScriptHashes(`<script data-src="x">a</script>`)).toEqual([hash("a")]);
});

test("neither policy opens inline scripts or other hosts", () => {
  for (const policy of [hashPolicy("<script>a</script>"), noncePolicy("n")]) {
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/style-src 'self'(;|$)/);
  }
});
