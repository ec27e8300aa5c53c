import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The file beside manifest.json that holds its signature. */
export const SIGNATURE = "manifest.sig";

/** Signs the manifest of a published folder: Ed25519 (RFC 8032) over its bytes, in base64. */
export async function signManifest(folder: string, key: KeyObject): Promise<void> {
  const manifest = await readFile(join(folder, "manifest.json"));
  await writeFile(join(folder, SIGNATURE), `${sign(null, manifest, key).toString("base64")}\n`);
}

/** Whether the manifest of a published folder is the one that the holder of the key signed. */
export async function checkSignature(folder: string, key: KeyObject): Promise<"good" | "bad" | "none"> {
  const manifest = await readFile(join(folder, "manifest.json"));
  const signature = await readFile(join(folder, SIGNATURE), "utf8").catch(() => undefined);
  if (signature === undefined) return "none";
  return verify(null, manifest, key, Buffer.from(signature, "base64")) ? "good" : "bad";
}

/** An Ed25519 private key in PEM form; null where the file holds none. */
export function privateKey(file: string): Promise<KeyObject | null> {
  return keyOf(file, createPrivateKey);
}

/** An Ed25519 public key in PEM form, or that of a private key; null where the file holds none. */
export function publicKey(file: string): Promise<KeyObject | null> {
  return keyOf(file, createPublicKey);
}

async function keyOf(file: string, read: (pem: Buffer) => KeyObject): Promise<KeyObject | null> {
  try {
    const key = read(await readFile(file));
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}
