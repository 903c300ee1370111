import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

type Watch = {
  /** What the browser complained of so far: console errors, exceptions, blocked content, requests to another host. */
  complaints: string[];
  /** Console errors that a test provokes on purpose, as parts of their text. */
  expectedComplaints: string[];
};

/** Chromium's own line about the answer of the page itself, when a test visits a missing page. */
export const answerStatusComplaint = "Failed to load resource: the server responded with a status of 4";

/** The test of this product: fails when the browser complains or when a page speaks to another host. */
export const test = base.extend<Watch>({
  expectedComplaints: async ({}, use) => {
    await use([]);
  },
  complaints: [
    async ({ page, baseURL, expectedComplaints }, use) => {
      const host = new URL(baseURL ?? "http://127.0.0.1:3000").host;
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) complaints.push(`foreign request: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(complaints);
      const unexpected = complaints.filter((text) => !expectedComplaints.some((part) => text.includes(part)));
      base.expect(unexpected, "nothing the browser complains of").toEqual([]);
    },
    { auto: true },
  ],
});
