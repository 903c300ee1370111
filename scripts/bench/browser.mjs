import { gzipSync } from "node:zlib";

import { chromium } from "@playwright/test";

import { chromiumArguments, findChromium } from "../testing/chromium.mjs";

/**
 * @typedef {object} FirstLoad
 * @property {number} html bytes, uncompressed
 * @property {number} script bytes, gzipped
 * @property {number} style bytes, gzipped
 * @property {number} lcp milliseconds until the largest block is painted
 * @property {number} cls cumulated layout shift
 */

/** Runs inside the page, before its own scripts. */
function watchPaint() {
  const seen = { lcp: 0, cls: 0 };
  Object.assign(globalThis, { paintSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/**
 * Opens an address with an empty cache.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @returns {Promise<FirstLoad>}
 */
async function firstLoad(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  try {
    const page = await context.newPage();
    const sizes = { document: 0, script: 0, stylesheet: 0 };
    const reads = [];
    page.on("response", (response) => {
      const type = response.request().resourceType();
      if (!(type in sizes) || response.status() !== 200) return;
      const count = (body) => (sizes[type] += type === "document" ? body.length : gzipSync(body).length);
      reads.push(response.body().then(count, () => {}));
    });
    await page.addInitScript(watchPaint);
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(200);
    await Promise.all(reads);
    const { lcp, cls } = await page.evaluate(() => globalThis.paintSeen);
    return { html: sizes.document, script: sizes.script, style: sizes.stylesheet, lcp, cls };
  } finally {
    await context.close();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Three visits with an empty cache; times are their medians, since one visit says little of a busy machine.
 * @param {readonly string[]} urls
 * @returns {Promise<Map<string, FirstLoad>>}
 */
export async function firstLoads(urls) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const results = new Map();
    await firstLoad(browser, urls[0]);
    for (const url of urls) {
      const visits = [];
      for (let visit = 0; visit < 3; visit++) visits.push(await firstLoad(browser, url));
      results.set(url, {
        ...visits[0],
        lcp: median(visits.map((visit) => visit.lcp)),
        cls: Math.max(...visits.map((visit) => visit.cls)),
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}
