import { fileURLToPath } from "node:url";

import { securityHeaders } from "./lib/http/security-headers.ts";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // No picture is resized at run time: the optimiser's route stays closed.
  images: { unoptimized: true },
  // `npm test` checks the types of everything, tests included; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  allowedDevOrigins: ["127.0.0.1"],
  // Loaded by Node itself, not bundled: Node 24 runs TypeScript as it is.
  cacheHandler: fileURLToPath(new URL("./lib/cache/handler.ts", import.meta.url)),
  cacheMaxMemorySize: 0,
  // The cache handler gives each page its own.
  generateEtags: false,
  // A page visited again within a tab is asked for again after half a minute (the least that Next allows).
  experimental: { staleTimes: { static: 30 } },
  headers: async () => securityHeaders,
};

export default config;
