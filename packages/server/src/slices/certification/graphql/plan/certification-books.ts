import { type Derived, row, rows, type TypeBook, value } from '../../../../kernel/planner/book.ts';
import { relayId } from '../../../../kernel/planner/sql-text.ts';
import { acceptsEnrolments, type Registration } from '../../domain/validity.ts';
import { CertificationEntity } from '../../persistence/entities/certification.entity.ts';
import type { ReadingContext } from '../context.ts';
import { chainField } from './chain-field.ts';
import { contentFields } from './content-fields.ts';
import { columns } from './fields.ts';
import { keptItems } from './kept-fields.ts';

const enrolments: Derived<ReadingContext> = {
  kind: 'derived',
  reads: ['on'],
  facts: `json_build_object('active', {v}.active, 'decisionDate', {v}.decision_date, 'effectDate', {v}.effect_date,
    'publicationDate', {v}.publication_date, 'registrationEnd', {v}.registration_end)`,
  derive: (facts, { on }, { today }) => acceptsEnrolments(facts as Registration, (on as string | null) ?? today, today),
};

export const CERTIFICATION_BOOK: TypeBook<ReadingContext> = {
  row: 'c',
  joins: { v: 'JOIN certification_version {v} ON {v}.id = {c}.current_version_id' },
  fields: {
    ...contentFields('{c}.current_version_id', '{c}.active'),
    ...columns(CertificationEntity, 'c', ['register', 'kind', 'title', 'active', 'state', 'registrationEnd']),
    id: value(relayId('Certification', '{c}.code')),
    rncpCode: value('{c}.code'),
    registerUrl: value(
      `'https://www.francecompetences.fr/recherche/' || lower({c}.register) || '/' || {c}.code_number || '/'`,
    ),
    acceptsEnrolments: enrolments,
    currentVersion: row('CertificationVersion', {
      from: 'certification_version {v}',
      where: '{v}.id = {^c}.current_version_id',
    }),
    versions: rows('CertificationVersion', {
      from: 'certification_version {v}',
      where: '{v}.certification_id = {^c}.id',
      order: '{v}.number DESC',
    }),
    replaces: linked('{^v}.replaces'),
    replacedBy: linked('{^v}.replaced_by'),
    chain: chainField('{^c}.code'),
  },
};

export const CERTIFICATION_VERSION_BOOK: TypeBook<ReadingContext> = {
  row: 'v',
  joins: {
    c: 'JOIN certification {c} ON {c}.id = {v}.certification_id',
    r: 'JOIN import_run {r} ON {r}.id = {v}.import_run_id',
  },
  fields: {
    ...contentFields('{v}.id', '{v}.active'),
    id: value(relayId('CertificationVersion', `{c}.code || '.' || {v}.number`)),
    number: value('{v}.number'),
    current: value('({v}.id = {c}.current_version_id)'),
    importedAt: value(`to_char({r}.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
    sourceName: value('{r}.source_name'),
    changes: keptItems('Change', '{v}.changes'),
  },
};

function linked(codes: string): ReturnType<typeof rows> {
  const from = `jsonb_array_elements_text(${codes}) WITH ORDINALITY AS {l} (code, rank)`;
  return rows('CertificationLink', { from, order: '{l}.rank' });
}

/** A code, and the certification it names where there is one. */
export const CERTIFICATION_LINK_BOOK: TypeBook<unknown> = {
  row: 'l',
  fields: {
    rncpCode: value('{l}.code'),
    certification: row('Certification', { from: 'certification {c}', where: '{c}.code = {^l}.code' }),
  },
};
