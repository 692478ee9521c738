import type { Access } from '../../../../kernel/authorisation/access.ts';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import { type AllowanceStatement, allowanceStatements, type HalfYear } from '../../domain/session/allowance.ts';
import { type HeldRow, juriesHeld } from '../../persistence/juries-held.ts';

/** A statement as far as its reader may see it, with the juries it rests on. */
export interface StatementSeen extends AllowanceStatement {
  readonly juries: readonly HeldRow[];
}

/** First and last day of a half-year. */
function daysOf({ year, half }: HalfYear): { readonly from: string; readonly to: string } {
  return half === 1 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** A centre sees what it owes, a union what is owed to it by each centre, an administrator everything. */
function seenBy(access: Access, statement: AllowanceStatement): AllowanceStatement {
  if (access.may('allowance.read', { scopes: { EXAM_CENTRE: [statement.centre] } })) return statement;
  const lines = statement.lines.filter(({ organisation }) =>
    access.may('allowance.read', { scopes: { ORGANISATION: [organisation] } }),
  );
  return { ...statement, lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

/** The statements of a half-year that somebody may see, by centre; of one centre only, where it is named. */
export async function allowancesSeen(
  reader: Pick<PersonalReader, 'rows'>,
  access: Access,
  period: HalfYear,
  examCentre: string | null,
): Promise<readonly StatementSeen[]> {
  const held = await juriesHeld(reader, { ...daysOf(period), examCentre });
  return allowanceStatements(held, period)
    .map((statement) => ({
      ...seenBy(access, statement),
      juries: held.filter(({ centre }) => centre === statement.centre),
    }))
    .filter(
      ({ centre, lines }) => lines.length > 0 || access.may('allowance.read', { scopes: { EXAM_CENTRE: [centre] } }),
    );
}
