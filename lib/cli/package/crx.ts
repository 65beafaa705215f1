import { createHash, type KeyObject, sign } from 'node:crypto';
import { PbfWriter } from 'pbf';
import { publicHalf } from './key';

/**
 * A signed package for Chromium, format CRX3. The header is a protocol buffer (field 2: proofs with RSA and SHA-256, each
 * with key and signature; field 10000: the signed header data, which holds the extension's id). The signature covers the
 * words "CRX3 SignedData", the length of the signed header data, that data, and the archive.
 * https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto
 *
 * The same archive and key give the same bytes: signatures of this sort hold nothing by chance.
 */
export function crx3(zip: Buffer, key: KeyObject): Buffer {
  const spki = publicHalf(key);
  const id = createHash('sha256').update(spki).digest().subarray(0, 16);
  const signedData = message((header) => header.writeBytesField(1, id));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), length(signedData), signedData, zip]),
    key,
  );
  const proof = message((one) => {
    one.writeBytesField(1, spki);
    one.writeBytesField(2, signature);
  });
  const header = message((whole) => {
    whole.writeBytesField(2, proof);
    whole.writeBytesField(10_000, signedData);
  });
  return Buffer.concat([Buffer.from('Cr24'), u32(3), length(header), header, zip]);
}

function message(write: (writer: PbfWriter) => void): Buffer {
  const writer = new PbfWriter();
  write(writer);
  return Buffer.from(writer.finish());
}

const length = (bytes: Buffer): Buffer => u32(bytes.length);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
