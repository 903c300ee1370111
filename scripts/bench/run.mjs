import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

import { pageKinds } from "../../tests/support/pages.ts";
import { inRoot } from "../platform/paths.mjs";
import { complain, say, step } from "../platform/progress.mjs";
import { openSession } from "../platform/session.mjs";
import { startPostgres } from "../postgres/start.mjs";
import { ensureBuild } from "../steps/build.mjs";
import { ensurePrismaClient } from "../steps/prisma-client.mjs";
import { startServer } from "../steps/server.mjs";
import { ensureChromium } from "../testing/chromium.mjs";
import { copyTemplate, ensureTemplate } from "../testing/template.mjs";
import { firstLoads } from "./browser.mjs";
import { loadOf } from "./load.mjs";
import { statementCounter } from "./statements.mjs";
import { report, withReport } from "./table.mjs";

const CACHED = "/mesure";
const DYNAMIC = "/mesure/dynamique?mot=essai";
const FULL_COMPARISON = "/comparer?t=35,61,FR";
const CROWD = { connections: 16, seconds: 3 };
const BRIEF = { connections: 16, seconds: 2 };
const ALONE = { connections: 1, seconds: 1 };

const isDynamic = (role) => role === "filter" || role === "other";

/** The first and heaviest address of each kind of page, with what is asked of it. */
function subjects() {
  const pages = pageKinds
    .filter(({ addresses: [first] }) => !first.startsWith(CACHED))
    .map(({ name, rendering, addresses }) => {
      const address = addresses.includes(FULL_COMPARISON) ? FULL_COMPARISON : addresses[addresses[0] === "/recherche" ? 1 : 0];
      const role = address === FULL_COMPARISON ? "comparison" : rendering === "cached" ? "reading" : "filter";
      return { name, address, role, all: addresses };
    });
  const all = [
    { name: "page vide du cache", address: CACHED, role: "reading", all: [CACHED] },
    ...pages,
    { name: "page vide dynamique", address: DYNAMIC, role: "other", all: [DYNAMIC] },
  ];
  // Pages of one kind follow each other, so that each stands between two measures of its empty page.
  return [false, true].flatMap((dynamic) =>
    all.filter(({ role }) => isDynamic(role) === dynamic).map((page) => ({ ...page, emptyPage: dynamic ? DYNAMIC : CACHED })),
  );
}

const residentMegabytes = (pid) => {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
};

const ask = (url) => async () => {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
};

async function measure(server, databaseUrl, { only, signal }) {
  const counter = await statementCounter(databaseUrl);
  const urlOf = (path) => new URL(path, server.address).href;
  const pages = [];
  /** A cached page is counted once it is drawn and kept; a filtered one at its first time, the dearest of its addresses. */
  const statementsOf = async (paths) => {
    const counts = [];
    for (const path of paths) {
      counts.push(await counter.during(ask(urlOf(path))));
      await delay(200);
    }
    return paths[0] === paths[1] ? counts[1] : Math.max(...counts);
  };
  await step("Échauffement", async () => {
    for (const path of [CACHED, DYNAMIC]) await loadOf(urlOf(path), CROWD);
  });
  let before = null;
  const chosen = subjects().filter(({ name, address }) => address === CACHED || name.includes(only));
  for (const { emptyPage, all, ...subject } of chosen) {
    signal.throwIfAborted();
    const url = urlOf(subject.address);
    await step(subject.name.padEnd(30), async (done) => {
      // Machines get warm and busy: the empty page is measured again before and after each page.
      const gauge = async () => ({ emptyPage, perSecond: (await loadOf(urlOf(emptyPage), BRIEF)).perSecond });
      if (before?.emptyPage !== emptyPage) before = await gauge();
      const statements = await statementsOf(emptyPage === CACHED ? [subject.address, subject.address] : all);
      await loadOf(url, ALONE);
      const crowd = await loadOf(url, CROWD);
      const alone = await loadOf(url, ALONE);
      const after = await gauge();
      pages.push({ ...subject, statements, crowd, alone, empty: (before.perSecond + after.perSecond) / 2 });
      before = after;
      done(`${Math.round(crowd.perSecond)} req/s`);
    });
  }
  const firsts = await step("Premières visites", () => firstLoads(pages.map(({ address }) => urlOf(address))));
  return {
    pages: pages.map((page) => ({ ...page, first: firsts.get(urlOf(page.address)) })),
    emptyScript: firsts.get(urlOf(CACHED)).script,
    megabytes: residentMegabytes(server.pid),
  };
}

/**
 * Measures every kind of page and prints the table of the README.
 * @param {{ write: boolean, only: string, signal: AbortSignal }} options `only`: pages whose name holds this text
 */
export async function runBench({ write, only, signal }) {
  const lock = await openSession();
  const open = [];
  try {
    await step("Chromium", () => ensureChromium(signal));
    await step("Client de la base", () => ensurePrismaClient(signal));
    const settings = { shared_preload_libraries: "pg_stat_statements" };
    const database = await step("Base de données", async () => {
      const postgres = await startPostgres({ name: "bench", database: "mesure", settings });
      open.unshift(postgres);
      const { name } = await ensureTemplate(postgres.url, signal);
      return copyTemplate(postgres.url, name, "vitesse");
    });
    await step("Construction", () => ensureBuild(database, signal));
    const server = await startServer({ url: database, options: { host: "127.0.0.1", port: 0 } });
    open.unshift(server);
    const { pages, emptyScript, megabytes } = await measure(server, database, { only, signal });
    const date = new Date().toLocaleDateString("fr-FR", { dateStyle: "long", timeZone: "Europe/Paris" });
    const { text, failures } = report(pages, emptyScript, { megabytes, date });
    say(`\n${text}\n`);
    if (write) writeFileSync(inRoot("README.md"), withReport(readFileSync(inRoot("README.md"), "utf8"), text));
    say(failures === 0 ? "Tous les seuils sont tenus." : `${failures} ligne(s) hors des seuils.`);
    if (failures > 0) process.exitCode = 1;
  } finally {
    for (const part of open) await part.stop().catch(complain);
    lock.release();
  }
}
