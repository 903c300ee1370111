import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** The fields of /proc/<pid>/stat from the state on; throws when the process does not run. */
function statFields(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name stands in parentheses and may hold anything.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Start times count from the last boot: after the next one they repeat. */
const boot = () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();

const ps = (format, pid) => execFileSync("ps", ["-o", `${format}=`, "-p", String(pid)], { encoding: "utf8" }).trim();

/**
 * When the process started, as text that no other process with the same number can have; null when it does not run.
 * A number alone proves nothing: after a kill or in a new container another program may carry it.
 * @param {number} pid
 * @returns {string | null}
 */
export function processIdentity(pid) {
  try {
    if (process.platform !== "linux") return ps("lstart", pid) || null;
    const [state, ...fields] = statFields(pid);
    return state === "Z" || state === "X" ? null : `${boot()} ${fields[18]}`;
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {number | null} the process that started it, or that took it over
 */
export function parentOf(pid) {
  try {
    return Number(process.platform === "linux" ? statFields(pid)[1] : ps("ppid", pid));
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {string} the command line, empty when it cannot be read
 */
export function commandLine(pid) {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : ps("command", pid);
  } catch {
    return "";
  }
}

/**
 * Polls until the condition holds.
 * @param {() => boolean} condition
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when the time was up first
 */
export async function waitUntil(condition, milliseconds) {
  for (const end = Date.now() + milliseconds; ; await delay(20)) {
    if (condition()) return true;
    if (Date.now() > end) return false;
  }
}
