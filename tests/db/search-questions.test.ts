import { beforeAll, describe, expect, it } from "vitest";

import { db } from "@/lib/db";
import { search } from "@/lib/search/queries";

import { heldOutQuestions, questions, type Question } from "../support/search/questions";

const FIRST = 3;

/** Questions whose first hits hold none of the pages that answer. */
async function unanswered(asked: readonly Question[]): Promise<Question[]> {
  const missed: Question[] = [];
  for (const entry of asked) {
    const { hits } = await search({ query: entry.question, type: null, offset: 0, limit: FIRST });
    if (!hits.some(({ url }) => entry.answers.includes(url))) missed.push(entry);
  }
  return missed;
}

describe("questions as people type them", () => {
  let urls: Set<string>;
  beforeAll(async () => {
    urls = new Set((await db.searchEntry.findMany({ select: { url: true } })).map(({ url }) => url));
  });

  it.each([
    ["development", questions, 150, 0.95],
    ["held out", heldOutQuestions, 50, 0.9],
  ])("finds the answer of the %s ones within the first three hits", { timeout: 300_000 }, async (name, asked, least, floor) => {
    expect(asked.length).toBeGreaterThanOrEqual(least);
    expect(asked.flatMap(({ answers }) => answers).filter((answer) => !urls.has(answer))).toEqual([]);
    const missed = await unanswered(asked);
    console.log(`${name}: ${asked.length - missed.length} / ${asked.length} dans les trois premiers`);
    for (const { question } of missed) console.log(`  sans réponse : ${question}`);
    expect(1 - missed.length / asked.length).toBeGreaterThanOrEqual(floor);
  });
});
