const LABEL_WIDTH = 18;
const DETAIL_WIDTH = 44;

const seconds = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param {string} text one line for the operator */
export const say = (text) => void process.stdout.write(`${text}\n`);

const DISK_ERRORS = {
  EACCES: "ce compte n’en a pas le droit",
  EPERM: "ce compte n’en a pas le droit",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota de disque est atteint",
};

function explain(error) {
  if (error?.name === "Fault") return error.message;
  const disk = DISK_ERRORS[error?.code];
  if (!disk || !error.path) return String(error?.stack ?? error);
  return `Impossible de lire ou d’écrire ${error.path} : ${disk}.\n  → Lancez Maillage avec le compte à qui ce dossier appartient, ou libérez de la place.`;
}

/** @param {unknown} error what the operator can mend is said in French; anything else is a defect of ours and keeps its trace */
export const complain = (error) => void process.stderr.write(`\n${explain(error)}\n`);

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
