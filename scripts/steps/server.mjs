import { startChild } from "../platform/children.mjs";
import { Fault } from "../platform/fault.mjs";
import { freePort } from "../platform/listen.mjs";
import { browserAddress } from "../platform/options.mjs";
import { inRoot } from "../platform/paths.mjs";
import { step } from "../platform/progress.mjs";
import { ensureBuild } from "./build.mjs";

/** More than the server gives to the requests under way. */
const PATIENCE = 10_000;

// Rendering makes much short-lived garbage: small bounds keep the server under 400 MB, at no measured cost.
const LEAN = ["--max-semi-space-size=8", "--max-old-space-size=256"];

/** @typedef {{ address: string, ended: Promise<number | null>, stop(): Promise<void> }} RunningServer */

/** @param {import("../platform/options.mjs").ListenOptions} options @param {number} port */
const portDetail = (options, port) =>
  options.port !== 0 && port !== options.port ? `le port ${options.port} est pris : ${port} à la place` : `port ${port}`;

/**
 * Starts the server of the built application as a process of its own.
 * @param {{ url: string, options: import("../platform/options.mjs").ListenOptions }} settings
 * @returns {Promise<RunningServer & { port: number, pid: number | undefined }>}
 */
export async function startServer({ url, options }) {
  const { child, ended, end } = startChild(process.execPath, [...LEAN, inRoot("scripts/server.mjs")], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: url, PORT: String(options.port), HOST: options.host },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const message = await new Promise((resolve) => {
    child.once("message", resolve);
    void ended.then(() => resolve({ fault: "Le serveur s’est arrêté avant d’être prêt." }));
  });
  if (message.fault) {
    await end();
    throw new Fault(message.fault);
  }
  return { ...message.listening, pid: child.pid, ended, stop: () => end(PATIENCE) };
}

/** @param {import("../platform/options.mjs").ListenOptions} options @returns what `npm start` serves */
export const serveBuild = (options) => async (database, signal) => {
  await step("Construction", async (done) => done((await ensureBuild(database.appUrl, signal)) ? "faite" : "à jour"));
  return step("Serveur", async (done) => {
    const server = await startServer({ url: database.appUrl, options });
    done(portDetail(options, server.port));
    return server;
  });
};

/** @param {import("../platform/options.mjs").ListenOptions} options @returns what `npm run dev` serves */
export const serveSources = (options) => async (database) =>
  step("Développement", async (done) => {
    const port = await freePort(options);
    // The name that Next gives to the loopback: with another one it takes its own rewrites for another host's.
    const host = options.host === "127.0.0.1" ? "localhost" : options.host;
    done(portDetail(options, port));
    const { ended, end } = startChild(
      process.execPath,
      [inRoot("node_modules/next/dist/bin/next"), "dev", "--port", String(port), "--hostname", host],
      {
        env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: database.appUrl },
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    return { address: browserAddress({ host, port }), ended, stop: () => end(PATIENCE) };
  });
