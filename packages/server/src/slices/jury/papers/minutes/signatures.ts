import { column, heading, paragraph, row, table } from '../model/blocks.ts';
import type { Block } from '../model/paper.ts';
import { COLLEGE_WORDS } from '../words/codes.ts';
import { instantInWords } from '../words/days.ts';
import type { MinutesData } from './minutes-data.ts';

/** Who signed, as what, when, and the fingerprint of what they signed. */
export function signaturesSection({ signatures, members, chair }: MinutesData): readonly Block[] {
  const rows = signatures.map(({ seat, at, hash }) => {
    const member = members.find((one) => one.seat === seat);
    if (member === undefined) throw new Error(`The minutes have no member on seat ${seat}`);
    const college = COLLEGE_WORDS[member.college];
    const presided = chair?.seat === seat ? `Présidence effective, ${college.toLowerCase()}` : college;
    return row([member.name, presided, instantInWords(at), { fingerprint: hash }]);
  });
  return [
    heading('Signatures'),
    paragraph(
      'Chaque signataire s’est identifié à nouveau avant de signer. L’empreinte (SHA-256) est celle des données figées de la session.',
      'note',
    ),
    table(
      [column('Nom', 4), column('Qualité', 3), column('Date et heure', 3), column('Empreinte signée', null)],
      rows,
      'Ce procès-verbal n’est pas encore signé.',
    ),
  ];
}
