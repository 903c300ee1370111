import { defineConfig } from "@playwright/test";

import { chromiumArguments, findChromium } from "./scripts/testing/chromium.mjs";

const executablePath = findChromium();

/** Paths of the checks that read screens; the others speak to the server only and run once. */
const atBothWidths = /(every-page|journey-[a-z]+|no-javascript)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests",
  testMatch: ["e2e/**/*.spec.ts"],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: Number(process.env.PLAYWRIGHT_WORKERS ?? 2),
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["dot"], ["json"]] : [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: chromiumArguments,
    },
  },
  projects: [
    { name: "1440", use: { viewport: { width: 1440, height: 900 } } },
    { name: "390", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, testMatch: atBothWidths },
  ],
});
