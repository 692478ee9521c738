import { type PageField, type TypeBook, value } from '../../../../kernel/planner/book.ts';
import { placeOf } from '../../../../kernel/planner/sql-text.ts';
import { cursorTag, decodeCursor } from '../../../../kernel/read/cursor.ts';
import { pageRequest } from '../../../../kernel/read/page.ts';
import { HabilitationEntity } from '../../persistence/entities/habilitation.entity.ts';
import { HABILITATION_SHAPE, HABILITATIONS } from '../page-loaders.ts';
import { columns } from './fields.ts';

/** The habilitations of a version, in the order of the fiche; `versionId` and `active` as the page names them. */
export function habilitationPage(versionId: string, active: string): PageField<unknown> {
  return {
    kind: 'page',
    type: 'HabilitationConnection',
    reads: ['first', 'after'],
    open: (args) => {
      const { first, after } = pageRequest(Number(args.first), args.after as string | null | undefined);
      const [position = 0] = after === null ? [] : decodeCursor(HABILITATIONS, HABILITATION_SHAPE, after);
      return {
        rows: `SELECT h.*, ${active} AS is_fiche_active, ${placeOf(['h.position'])} AS place FROM habilitation h
          WHERE h.version_id = ${versionId} AND h.position > {:position}::int
          ORDER BY h.position LIMIT {limit}`,
        count: `(SELECT count(*)::int FROM habilitation h WHERE h.version_id = ${versionId})`,
        parameters: { first, hasPrevious: after !== null, position, tag: cursorTag(HABILITATIONS) },
      };
    },
  };
}

export const HABILITATION_BOOK: TypeBook<unknown> = {
  row: 'h',
  fields: {
    ...columns(HabilitationEntity, 'h', ['siret', 'name', 'kind', 'state', 'activeFrom', 'stateChangedOn']),
    mayAct: value(`({h}.is_fiche_active AND coalesce({h}.state = 'ACTIVE', false))`),
  },
};
