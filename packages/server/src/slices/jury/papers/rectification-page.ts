import type { IsoDate } from '../domain/days.ts';
import type { Rectification } from '../domain/session/rectify.ts';
import { closing, facts, heading, paragraph } from './model/blocks.ts';
import type { Paper } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre } from './people.ts';
import { dayInWords } from './words/days.ts';

/** A correction that is added to sealed minutes. */
export interface RectificationPageData {
  readonly centre: Centre;
  readonly rectification: Rectification;
  /** The minutes it corrects; `sha256` is that of the sealed file, in hexadecimal. */
  readonly minutes: {
    readonly reference: string;
    readonly sessionOn: IsoDate;
    readonly sealedOn: IsoDate;
    readonly sha256: string;
  };
  readonly signatory: { readonly name: string; readonly quality: string };
}

/** A rectification in words: dated, reasoned, beside a text that stays as it is. */
export function rectificationPageModel({ centre, rectification, minutes, signatory }: RectificationPageData): Paper {
  const { number, on, reason, text } = rectification;
  return {
    title: `Rectification n°\u00a0${number}`,
    subtitle: `Procès-verbal du jury paritaire du ${dayInWords(minutes.sessionOn)}`,
    issuer: [centre.name, ...centre.address],
    recipient: [],
    reference: `${minutes.reference}, rectification ${number}`,
    on,
    dated: `Le ${dayInWords(on)}`,
    blocks: [
      facts([
        ['Procès-verbal', minutes.reference],
        ['Scellé le', dayInWords(minutes.sealedOn)],
        ['Empreinte (SHA-256)', minutes.sha256.match(/.{1,32}/g) ?? []],
      ]),
      heading('Motif'),
      paragraph(reason),
      heading('Texte rectifié'),
      paragraph(text),
      paragraph('Le procès-verbal scellé n’est pas modifié\u00a0: cette page s’y ajoute et se lit avec lui.', 'note'),
      closing([signatory.name, signatory.quality]),
    ],
  };
}

export function rectificationPagePdf(data: RectificationPageData): Promise<Buffer> {
  return printPaper(rectificationPageModel(data));
}
