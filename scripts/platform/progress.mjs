const LABEL_WIDTH = 18;
const DETAIL_WIDTH = 44;

const seconds = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param {string} text one line for the operator */
export const say = (text) => void process.stdout.write(`${text}\n`);

/** @param {unknown} error a `Fault` is shown as it is; anything else is a defect of ours and keeps its trace */
export function complain(error) {
  const text = error instanceof Error && error.name === "Fault" ? error.message : String(error?.stack ?? error);
  process.stderr.write(`\n${text}\n`);
}

/**
 * Runs one step and writes its line: name, what was done, duration.
 * @template T
 * @param {string} label
 * @param {(done: (detail: string) => void) => Promise<T> | T} work calls `done` with what the line says
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now();
  const name = `  ${label.padEnd(LABEL_WIDTH)}`;
  if (process.stdout.isTTY) process.stdout.write(`${name}…`);
  const clear = process.stdout.isTTY ? "\r\u001b[K" : "";
  let detail = "";
  try {
    const result = await work((text) => (detail = text));
    const duration = seconds.format((performance.now() - start) / 1000).padStart(6);
    say(`${clear}${name}${detail.padEnd(DETAIL_WIDTH)} ${duration} s`);
    return result;
  } catch (error) {
    process.stdout.write(clear);
    throw error;
  }
}
