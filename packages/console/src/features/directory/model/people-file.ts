import { PEOPLE_FILE } from '@delibere/shared';

/** The bytes of a file in base64. Rejects where it cannot be read. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}

/** Why a file cannot be sent at all; undefined where it can. */
export function fileProblem({ size }: Pick<File, 'size'>): 'FILE_EMPTY' | 'FILE_TOO_LARGE' | undefined {
  if (size === 0) return 'FILE_EMPTY';
  return size > PEOPLE_FILE.bytes ? 'FILE_TOO_LARGE' : undefined;
}

const HEADS = [
  'Nom',
  'Prénoms',
  'Courriel',
  'Téléphone',
  'Organisation',
  'Fonction',
  'Collège',
  'Mandat du',
  'Mandat au',
  'Intérim',
] as const;

/** A file to fill in, as spreadsheets open it: the byte order mark tells them that it is UTF-8. */
export function emptyPeopleFile(): Blob {
  return new Blob([`\uFEFF${HEADS.join(';')}\r\n`], { type: 'text/csv' });
}
