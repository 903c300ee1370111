import { describe, expect, it } from "vitest";

import { describeAddress, explainConnection, parseAddress } from "./explain.mjs";

const url = new URL("postgres://marie:s%C3%A9cret@db.example:6432/suivi");

describe("parseAddress", () => {
  it.each(["", "mysql://a@b/c", "db.example", "postgres://a:%E0%A4@b/%E0%A4%A", "postgres://h"])("refuses « %s »", (text) => {
    expect(() => parseAddress(text)).toThrow(/adresse PostgreSQL/);
  });

  it("reads both spellings and a socket folder", () => {
    expect(describeAddress(parseAddress("postgresql://m@h/d"))).toEqual({ server: "h:5432", database: "d", user: "m" });
    expect(describeAddress(parseAddress("postgres:///d?host=/run/postgresql")).server).toBe("/run/postgresql:5432");
  });
});

describe("explainConnection", () => {
  it.each([
    [{ code: "ECONNREFUSED" }, /db\.example:6432 est injoignable/],
    [{ message: "timeout expired" }, /injoignable \(délai dépassé\)/],
    [{ code: "28P01", message: "password authentication failed" }, /refuse le mot de passe du rôle « marie »/],
    [{ message: "SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string" }, /mot de passe/],
    [{ code: "28000", message: "no pg_hba.conf entry" }, /pg_hba/],
    [{ code: "53300" }, /connexion libre/],
    [{ code: "42501", message: "permission denied" }, /GRANT/],
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT", message: "self-signed certificate" }, /NODE_EXTRA_CA_CERTS/],
    [{ message: "The server does not support SSL connections" }, /sslmode/],
    [{ message: "unexpected" }, /« suivi » de db\.example:6432/],
  ])("explains %j with a remedy and no secret", (error, expected) => {
    const { message } = explainConnection(error, url);
    expect(message).toMatch(expected);
    expect(message).toContain("→");
    expect(message).not.toMatch(/sécret|s%C3%A9cret/);
  });
});
