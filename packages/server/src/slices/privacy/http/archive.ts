import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { PersonalData } from '../use-cases/export-person.ts';

const README = `Vos données dans Délibéré
=========================
donnees.json contient tout ce que Délibéré conserve à votre sujet, par rubrique ; il s’ouvre avec tout éditeur de texte.
Les mots de passe et les clés n’y figurent pas : personne ne peut les lire. Vous pouvez demander la rectification ou
l’effacement de ces données à l’administrateur de votre branche, et saisir la CNIL (www.cnil.fr).

Your data in Délibéré
=====================
donnees.json holds everything Délibéré keeps about you, section by section; any text editor opens it. Passwords and keys
are not in it: nobody can read them. You can ask the administrator of your branch to rectify or erase these data, and
turn to the CNIL (www.cnil.fr).
`;

/** The archive a person is given: a page to read first, and the data as JSON. */
export async function personalArchive(data: PersonalData, madeAt: Date): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(README), 'LISEZ-MOI.txt', { mtime: madeAt });
  zip.addBuffer(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), 'donnees.json', { mtime: madeAt });
  zip.end();
  return buffer(zip.outputStream);
}
