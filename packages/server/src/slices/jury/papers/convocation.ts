import type { IsoDate } from '../domain/days.ts';
import { daysBetween } from '../domain/days.ts';
import { closing, facts, heading, list, paragraph } from './model/blocks.ts';
import type { Block, Paper } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre, PaperMember, Titled } from './people.ts';
import { COLLEGE_WORDS } from './words/codes.ts';
import { dayInWords, hourInWords, type Instant, weekdayInWords } from './words/days.ts';
import { counted } from './words/phrases.ts';

/** A member called to a session; the same paper is their proof before their employer. */
export interface ConvocationData {
  readonly reference: string;
  /** Day it is sent, which the notice runs from. */
  readonly issuedOn: IsoDate;
  readonly centre: Centre;
  readonly member: PaperMember & {
    /** Where a letter would reach them; empty when it goes by mail alone. */
    readonly address: readonly string[];
    readonly named: 'PRESIDENT' | 'SUBSTITUTE' | null;
  };
  readonly session: {
    readonly startsAt: Instant;
    /** Planned. */
    readonly endsAt: Instant;
    readonly on: IsoDate;
    readonly place: string;
  };
  readonly certifications: readonly Titled[];
  readonly cases: number;
  /** Who signs for the centre. */
  readonly signatory: { readonly name: string; readonly quality: string };
}

/** Civil days by which an employee tells their employer (CCN métallurgie, 37.1). */
const LEAVE_NOTICE_DAYS = 8;

const NAMED = { PRESIDENT: ', pour présider le jury', SUBSTITUTE: ', comme suppléant de la présidence' } as const;

function employerSection({ issuedOn, session }: ConvocationData): readonly Block[] {
  const left = daysBetween(issuedOn, session.on);
  const rule = `L’autorisation d’absence est accordée sous réserve que le salarié présente un justificatif et respecte un délai de prévenance d’au moins ${LEAVE_NOTICE_DAYS} jours civils.`;
  const late = `Cette convocation est envoyée ${counted(left, 'jour', 'jours')} avant la session\u00a0: le délai de prévenance n’est pas opposable au salarié lorsque la date d’envoi de la convocation ne permet pas de le respecter.`;
  const inTime = `Cette convocation est envoyée ${left} jours avant la session, ce qui permet de le respecter.`;
  return [
    heading('À l’attention de l’employeur'),
    paragraph('La présente convocation vaut justificatif d’absence pour participer au jury paritaire de délibération.'),
    paragraph(`${rule} ${left < LEAVE_NOTICE_DAYS ? late : inTime}`),
    paragraph('Convention collective nationale de la métallurgie, article 37.1.', 'note'),
  ];
}

function allowanceSection({ member }: ConvocationData): readonly Block[] {
  if (member.college !== 'UNIONS') return [];
  return [
    heading('Prise en charge'),
    paragraph(
      'Une allocation de 50 € est due à chaque organisation syndicale représentative dont au moins un représentant a participé au jury, quel qu’en soit le nombre. Elle est versée à l’organisation, sur états semestriels de présence.',
    ),
    paragraph('Convention collective nationale de la métallurgie, article 37.2.2.', 'note'),
  ];
}

/** The convocation of one member in words [A07] [C03]. */
export function convocationModel(data: ConvocationData): Paper {
  const { reference, issuedOn, centre, member, session, certifications, cases, signatory } = data;
  const voice = member.voting ? 'avec voix délibérative' : 'sans voix délibérative';
  const branch = member.tempWork ? ', au titre du travail temporaire' : '';
  return {
    title: 'Convocation à un jury paritaire',
    subtitle: `Session du ${weekdayInWords(session.on)}`,
    issuer: [centre.name, ...centre.address],
    recipient: [member.name, member.organisation, ...member.address],
    reference,
    on: issuedOn,
    dated: `Le ${dayInWords(issuedOn)}`,
    blocks: [
      paragraph(
        `${member.name}, au titre de l’organisation ${member.organisation} (${COLLEGE_WORDS[member.college].toLowerCase()}), est convoqué(e) ${voice}${branch} au jury paritaire de délibération ci-dessous${member.named === null ? '' : NAMED[member.named]}.`,
      ),
      facts([
        ['Date', weekdayInWords(session.on)],
        ['Horaires', `de ${hourInWords(session.startsAt)} à ${hourInWords(session.endsAt)} (prévu)`],
        ['Lieu', session.place],
        ['Certifications', certifications.map(({ code, title }) => `${code} – ${title}`)],
        ['Dossiers inscrits', String(cases)],
      ]),
      ...employerSection(data),
      ...allowanceSection(data),
      ...(centre.contacts.length === 0 ? [] : [heading('Contact'), list(centre.contacts)]),
      closing([signatory.name, signatory.quality]),
    ],
  };
}

export function convocationPdf(data: ConvocationData): Promise<Buffer> {
  return printPaper(convocationModel(data));
}
