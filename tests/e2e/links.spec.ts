import { pageAddresses } from "../support/pages";
import { expect, test } from "../support/test";

/** Addresses of the product that a page links to, without their anchors. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));

test("every link leads to a page", async ({ request }) => {
  test.setTimeout(180_000);
  const foundOn = new Map<string, string>();
  for (const { address } of pageAddresses) {
    for (const link of linksIn(await (await request.get(address)).text())) if (!foundOn.has(link)) foundOn.set(link, address);
  }
  expect(foundOn.size).toBeGreaterThan(300);

  const broken: string[] = [];
  const waiting = [...foundOn];
  const follow = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const status = (await request.get(next[0])).status();
      if (status !== 200) broken.push(`${next[0]} → ${status}, linked from ${next[1]}`);
    }
  };
  await Promise.all([follow(), follow(), follow(), follow()]);
  expect(broken).toEqual([]);
});
