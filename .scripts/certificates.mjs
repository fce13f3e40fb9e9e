import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";

const DAY = 24 * 60 * 60 * 1000;
const DAYS_VALID = 365;

/** Where `npm run trust` (office-addin-dev-certs) keeps the pair whose authority the machine trusts. */
const trustedFolder = join(homedir(), ".office-addin-dev-certs");
const ownFolder = join(root, ".cache", "certs");

/**
 * The key and certificate for https://localhost: the trusted pair when there is one, else a pair of our own that
 * browsers warn about; nothing is put into the machine's trust store here.
 */
export async function localhostCertificate() {
  const trusted = readPair(trustedFolder);
  if (trusted) return { ...trusted, trusted: true };
  if (!readPair(ownFolder)) await generate();
  return { ...readPair(ownFolder), trusted: false };
}

function readPair(folder) {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) return null;
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  return Date.parse(new X509Certificate(pair.cert).validTo) > Date.now() + DAY ? pair : null;
}

async function generate() {
  rmSync(ownFolder, { recursive: true, force: true });
  mkdirSync(ownFolder, { recursive: true, mode: 0o700 });
  const { generateCertificates } = await import("office-addin-dev-certs");
  const key = join(ownFolder, "localhost.key");
  await generateCertificates(join(ownFolder, "ca.crt"), join(ownFolder, "localhost.crt"), key, DAYS_VALID);
  chmodSync(key, 0o600);
}
