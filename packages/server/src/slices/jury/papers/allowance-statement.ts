import type { IsoDate } from '../domain/days.ts';
import { ALLOWANCE_PER_JURY, type AllowanceStatement, type JuryHeld } from '../domain/session/allowance.ts';
import { closing, column, facts, heading, paragraph, row, table } from './model/blocks.ts';
import type { Block, Paper } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre } from './people.ts';
import { dayInWords } from './words/days.ts';
import { euros, inSeries } from './words/phrases.ts';

/** The half-yearly statement of one centre, whole or for one union. */
export interface AllowanceStatementData {
  readonly reference: string;
  readonly issuedOn: IsoDate;
  readonly issuedAt: string;
  readonly centre: Centre;
  /** What `allowanceStatements` gave for this centre. */
  readonly statement: AllowanceStatement;
  /** The juries it was given, with the references of their sessions. */
  readonly juries: readonly (JuryHeld & { readonly reference: string })[];
  /** Names of organisations, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Id of the union it is made for; null for all of them. */
  readonly union: string | null;
  readonly signatory: { readonly name: string; readonly quality: string };
}

function periodWords({ year, half }: AllowanceStatement['period']): string {
  return half === 1 ? `de janvier à juin ${year}` : `de juillet à décembre ${year}`;
}

function linesSection(data: AllowanceStatementData): readonly Block[] {
  const lines = data.statement.lines.filter(({ organisation }) => concerns(data, organisation));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  return [
    heading('Allocations dues'),
    table(
      [column('Organisation syndicale', 5), column('Jurys', 2, 'end'), column('Montant', 3, 'end')],
      lines.map(({ organisation, juries, amount }) => row([nameOf(data, organisation), String(juries), euros(amount)])),
      'Aucune organisation syndicale représentative n’a participé à un jury de la période.',
    ),
    paragraph(`Total\u00a0: ${euros(total)}`, 'strong'),
  ];
}

const nameOf = ({ names }: AllowanceStatementData, id: string): string => names[id] ?? id;

const concerns = ({ union }: AllowanceStatementData, id: string): boolean => union === null || union === id;

function juriesSection(data: AllowanceStatementData): readonly Block[] {
  const { period, centre } = data.statement;
  const first = period.half === 1 ? '01' : '07';
  const last = period.half === 1 ? '06' : '12';
  const inPeriod = ({ heldOn, centre: its }: JuryHeld): boolean =>
    its === centre && heldOn.slice(0, 7) >= `${period.year}-${first}` && heldOn.slice(0, 7) <= `${period.year}-${last}`;
  const rows = data.juries.filter(inPeriod).flatMap((jury) => {
    const present = new Set(jury.unionMembers.map(({ organisation }) => organisation));
    const owed = [...present].filter((id) => jury.representative.includes(id) && concerns(data, id));
    if (owed.length === 0) return [];
    return [row([dayInWords(jury.heldOn), jury.reference, inSeries(owed.map((id) => nameOf(data, id)).sort())])];
  });
  return [
    heading('Jurys de la période'),
    table([column('Date', null), column('Session', 2), column('Organisations présentes', 4)], rows, 'Aucun.'),
  ];
}

/** The half-yearly allowance statement in words [C01] [C02]. */
export function allowanceStatementModel(data: AllowanceStatementData): Paper {
  const { reference, issuedOn, issuedAt, centre, statement, union, signatory } = data;
  return {
    title: 'État semestriel de présence',
    subtitle: `Jurys paritaires ${periodWords(statement.period)}`,
    issuer: [centre.name, ...centre.address],
    recipient: [],
    reference,
    on: issuedOn,
    dated: `${issuedAt}, le ${dayInWords(issuedOn)}`,
    blocks: [
      facts([
        ['Centre d’examen', centre.name],
        ['Période', periodWords(statement.period)],
        ['Organisation', union === null ? null : nameOf(data, union)],
      ]),
      paragraph(
        `Allocation de ${euros(ALLOWANCE_PER_JURY)} par organisation syndicale représentative et par jury auquel au moins un de ses représentants a participé, quel qu’en soit le nombre.`,
      ),
      paragraph('Convention collective nationale de la métallurgie, article 37.2.2.', 'note'),
      ...linesSection(data),
      ...juriesSection(data),
      closing([signatory.name, signatory.quality]),
    ],
  };
}

export function allowanceStatementPdf(data: AllowanceStatementData): Promise<Buffer> {
  return printPaper(allowanceStatementModel(data));
}
