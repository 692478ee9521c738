import { row, type TypeBook, value } from '../../../../kernel/planner/book.ts';
import { base64Url } from '../../../../kernel/planner/sql-text.ts';
import { classifiedPage } from './classified-page.ts';
import { KEPT, propertiesOf } from './kept-fields.ts';

/** An entry: of the nomenclature itself, or as a version words it, which `version_key` then names. */
export const NOMENCLATURE_ENTRY_BOOK: TypeBook<unknown> = {
  row: 'n',
  fields: {
    id: value(
      base64Url(`'NomenclatureEntry:' || {n}.nomenclature || ':' || {n}.code || coalesce(':' || {n}.version_key, '')`),
    ),
    nomenclature: value('{n}.nomenclature'),
    code: value('{n}.code'),
    label: value('{n}.label'),
    certifications: classifiedPage(`{^n}.nomenclature || ':' || {^n}.code`),
  },
};

/** An entry of the nomenclature itself. */
export const ENTRY_SOURCE = `(
  SELECT nomenclature, code, label, NULL::text AS version_key FROM nomenclature_entry
  WHERE nomenclature = {:nomenclature}::text AND code = {:code}::text) {n}`;

export const CERTIFIER_BOOK: TypeBook<unknown> = {
  row: 'i',
  fields: {
    ...propertiesOf(KEPT.Certifier),
    certifications: classifiedPage(`'SIRET:' || ({^i}.item ->> 'siret')`, `{i}.item ->> 'siret' IS NULL`),
  },
};

export const CORRESPONDENCE_BOOK: TypeBook<unknown> = {
  row: 'i',
  fields: {
    ...propertiesOf(KEPT.Correspondence),
    destination: row('Certification', {
      from: 'certification {c}',
      where: `{c}.code = {^i}.item ->> 'destinationCode'`,
    }),
  },
};
