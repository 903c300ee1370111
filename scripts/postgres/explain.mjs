import { Fault } from "../platform/fault.mjs";

const UNREACHABLE = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOENT", "EACCES"]);

/**
 * Where an address leads, without its secrets.
 * @param {URL} url
 * @returns {{ server: string, database: string, user: string }}
 */
export function describeAddress(url) {
  const host = url.searchParams.get("host") ?? (url.hostname || "localhost");
  return {
    server: `${host}:${url.port || "5432"}`,
    database: decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username),
    user: decodeURIComponent(url.username),
  };
}

/**
 * Reads DATABASE_URL.
 * @param {string} text
 * @returns {URL}
 */
export function parseAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  try {
    if (url && /^postgres(ql)?:$/.test(url.protocol) && describeAddress(url).database) return url;
  } catch {
    // A malformed escape in the name or the password: the same answer.
  }
  throw new Fault(
    "DATABASE_URL n’est pas une adresse PostgreSQL.",
    "Écrivez-la ainsi : postgres://rôle:mot-de-passe@serveur:5432/base (les caractères spéciaux du mot de passe s’écrivent %XX).",
  );
}

/**
 * What went wrong with a connection and what to do, for the operator.
 * @param {{ code?: string, message?: string }} error from pg or from the network
 * @param {URL} url
 * @returns {Fault}
 */
export function explainConnection(error, url) {
  const { server, database, user } = describeAddress(url);
  const message = error.message ?? "";
  const code = error.code ?? "";
  if (UNREACHABLE.has(code) || /timeout/i.test(message)) {
    return new Fault(
      `Le serveur PostgreSQL ${server} est injoignable (${code || "délai dépassé"}).`,
      "Vérifiez l’adresse dans DATABASE_URL, que le serveur tourne et qu’aucun pare-feu ne le cache ; sans DATABASE_URL, une base embarquée est lancée.",
    );
  }
  if (code === "28P01" || /^SASL|password/i.test(message)) {
    return new Fault(
      `Le serveur ${server} refuse le mot de passe du rôle « ${user} ».`,
      "Corrigez le rôle ou le mot de passe dans DATABASE_URL (les caractères spéciaux s’écrivent %XX).",
    );
  }
  if (code === "28000") {
    return new Fault(
      `Le serveur ${server} refuse le rôle « ${user} » : ${message}`,
      "Vérifiez que ce rôle existe, et que pg_hba.conf l’accepte depuis cette machine.",
    );
  }
  if (code === "53300") {
    return new Fault(`Le serveur ${server} n’a plus de connexion libre.`, "Fermez des connexions ou relevez max_connections.");
  }
  if (code === "42501") {
    return new Fault(
      `Le rôle « ${user} » n’a pas le droit d’ouvrir la base « ${database} » : ${message}`,
      `Accordez-le : GRANT ALL ON DATABASE "${database}" TO "${user}".`,
    );
  }
  if (/SSL|CERT|SIGNATURE|TLS/.test(`${code} ${message}`)) {
    return new Fault(
      `La liaison chiffrée avec ${server} échoue : ${message}`,
      "Réglez sslmode dans DATABASE_URL, et faites connaître l’autorité du certificat par NODE_EXTRA_CA_CERTS.",
    );
  }
  return new Fault(
    `La base « ${database} » de ${server} n’a pas pu être ouverte : ${message || code}`,
    "Vérifiez DATABASE_URL : c’est bien un serveur PostgreSQL qui doit répondre à cette adresse.",
  );
}
