import { type ConnectionOf, connectionOf } from '../../../kernel/graphql/connection.ts';
import { type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { CertificationOrder } from '../persistence/queries/search/orders.ts';
import type { NomenclatureAnswer } from '../use-cases/list-nomenclature.ts';
import type { SearchAnswer } from '../use-cases/search-certifications.ts';
import type { CertificationContext } from './context.ts';
import { classifiedCursor, classifiedOrder, habilitationCursor } from './page-loaders.ts';
import { Certification } from './types/certification.ts';
import type { CertificationConnection, SearchCorrection } from './types/certification-connection.ts';
import type { Habilitation } from './types/habilitation.ts';
import { NomenclatureEntry } from './types/nomenclature-entry.ts';

type Certifications = ConnectionOf<Certification> & Pick<CertificationConnection, 'corrections'>;

/** Added in place: a copy would count the total, asked for or not. */
function corrected(connection: ConnectionOf<Certification>, corrections: readonly SearchCorrection[]): Certifications {
  return Object.assign(connection, { corrections });
}

/** What a search found, as a connection. */
export function searchConnection(answer: SearchAnswer, context: CertificationContext): Certifications {
  const edges = answer.page.rows.map((row) => ({
    cursor: answer.cursorOf(row),
    node: new Certification(row, context),
  }));
  return corrected(connectionOf(edges, answer.page, answer.count), answer.corrections);
}

/** The certifications that have a classification code, "ROME:H2906". */
export async function classifiedConnection(
  parent: string,
  request: PageRequest,
  order: CertificationOrder | null | undefined,
  context: CertificationContext,
): Promise<Certifications> {
  const by = classifiedOrder(order);
  const page = pageOf(await context.loaders.classifiedPages.load({ ...request, parent, order: by }), request);
  const edges = page.rows.map((row) => ({ cursor: classifiedCursor(by, row), node: new Certification(row, context) }));
  const count = async (): Promise<number> => (await context.loaders.classifiedCounts.load(parent))?.count ?? 0;
  return corrected(connectionOf(edges, page, count), []);
}

/** The habilitations of a version, in the order of the fiche. */
export async function habilitationConnection(
  versionId: number,
  isFicheActive: boolean,
  request: PageRequest,
  { loaders }: CertificationContext,
): Promise<ConnectionOf<Habilitation>> {
  const page = pageOf(await loaders.habilitationPages.load({ ...request, parent: versionId }), request);
  const edges = page.rows.map((row) => ({
    cursor: habilitationCursor(row),
    node: { ...row, mayAct: isFicheActive && row.state === 'ACTIVE' },
  }));
  return connectionOf(edges, page, async () => (await loaders.habilitationCounts.load(versionId))?.count ?? 0);
}

/** A page of a nomenclature. */
export function entryConnection(answer: NomenclatureAnswer): ConnectionOf<NomenclatureEntry> {
  const edges = answer.page.rows.map((row) => ({
    cursor: answer.cursorOf(row),
    node: new NomenclatureEntry(row, null),
  }));
  return connectionOf(edges, answer.page, answer.count);
}
