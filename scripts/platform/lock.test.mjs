import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { lockHolder, takeLock } from "./lock.mjs";
import { processIdentity } from "./processes.mjs";

const place = () => join(mkdtempSync(join(tmpdir(), "lock-")), "run.lock");
const held = (pid, identity) => JSON.stringify({ pid, identity, note: "http://127.0.0.1:3000/" });

describe("takeLock", () => {
  it("gives the lock to one, tells its note, and leaves nothing behind", () => {
    const path = place();
    const lock = takeLock(path);
    lock?.note("arrêt");
    expect(takeLock(path)).toBeNull();
    expect(lockHolder(path)).toMatchObject({ pid: process.pid, note: "arrêt" });
    lock?.release();
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });

  it("does not release the lock of a later holder", () => {
    const path = place();
    const first = takeLock(path);
    first?.release();
    const second = takeLock(path);
    first?.release();
    expect(second).not.toBeNull();
    expect(existsSync(path)).toBe(true);
  });

  it("takes over from a process that was killed", async () => {
    const path = place();
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await once(child, "spawn");
    writeFileSync(path, held(child.pid, processIdentity(child.pid)));
    expect(takeLock(path)).toBeNull();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(takeLock(path)).not.toBeNull();
  });

  it.each([
    ["a number that another program carries now", held(process.pid, "another start")],
    ["a process that had no identity", held(2 ** 30, null)],
    ["a file cut short", "{"],
  ])("takes over from %s", (_, content) => {
    const path = place();
    writeFileSync(path, content);
    expect(takeLock(path)).not.toBeNull();
  });
});
