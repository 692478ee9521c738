import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Documents known beforehand, by the SHA-256 of their text in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Beside the console that sends them. */
export const TRUSTED_DOCUMENTS_FILE = 'trusted-documents.json';

const file = v.record(v.string(), v.string());

/** The name of a document. */
export function documentHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * Reads the documents of the console built in a folder; none when it is not built. Throws when the file is not what the
 * build writes, or when a text is not the one its hash names.
 */
export async function readTrustedDocuments(folder: string): Promise<TrustedDocuments> {
  const text = await readFile(join(folder, TRUSTED_DOCUMENTS_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}';
    throw error;
  });
  const documents = new Map(Object.entries(v.parse(file, JSON.parse(text))));
  for (const [name, document] of documents) {
    if (documentHash(document) !== name)
      throw new Error(`${TRUSTED_DOCUMENTS_FILE}: ${name} is not the hash of its text`);
  }
  return documents;
}
