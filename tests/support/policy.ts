import { createHash } from "node:crypto";

/** `script-src 'self' 'sha256-…'` → { "script-src": ["'self'", "'sha256-…'"] } */
export function directivesOf(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .filter((words) => words[0])
      .map(([name, ...values]) => [name, values]),
  );
}

/** What a policy must list for each inline script of the page: its hash, or the nonce that it carries. */
export function inlineScripts(html: string): { hash: string; nonce: string | undefined }[] {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g)];
  return scripts.flatMap(({ groups }) => {
    const attributes = groups?.attributes ?? "";
    if (/\ssrc=/.test(attributes) || /type="application\/(ld\+)?json"/.test(attributes)) return [];
    const digest = createHash("sha256").update(groups?.body ?? "").digest("base64");
    return [{ hash: `'sha256-${digest}'`, nonce: /nonce="([^"]+)"/.exec(attributes)?.[1] }];
  });
}
