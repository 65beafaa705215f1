import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Reads a private key in PEM. Throws an error of one line that names the file. */
export function readKey(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (error) {
    throw new Error(
      `${file}: no private key in PEM could be read (${error instanceof Error ? error.message : error}).`,
    );
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${file}: a package for Chromium is signed with an RSA key.`);
  return key;
}

/** Makes a new RSA key of 2,048 bits and writes it where nothing stands yet, readable by its owner alone. */
export function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
}

/** The public half in DER (SubjectPublicKeyInfo). */
export function publicHalf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/**
 * The id that Chromium gives to an extension: the first 16 bytes of the SHA-256 of its public key, in hexadecimal with
 * the letters a to p. https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
export function extensionId(spki: Buffer): string {
  const digest = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
