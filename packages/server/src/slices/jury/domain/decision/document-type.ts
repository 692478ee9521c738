/** A media type that a file of a case may have, and how its name ends. */
export interface DocumentType {
  readonly contentType: 'application/pdf' | 'image/png' | 'image/jpeg';
  readonly ending: 'pdf' | 'png' | 'jpg';
}

const BEGINNINGS: readonly (DocumentType & { readonly bytes: readonly number[] })[] = [
  { contentType: 'application/pdf', ending: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { contentType: 'image/png', ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { contentType: 'image/jpeg', ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
];

/** What a file is by its first bytes, whatever somebody says of it; null for anything else than PDF, PNG and JPEG. */
export function documentType(content: Uint8Array): DocumentType | null {
  const found = BEGINNINGS.find(({ bytes }) => bytes.every((byte, at) => content[at] === byte));
  return found ? { contentType: found.contentType, ending: found.ending } : null;
}
