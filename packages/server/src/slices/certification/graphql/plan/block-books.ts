import { type AssessmentFormula as Formula, sentence } from '@delibere/shared';
import { type Derived, row, rows, type TypeBook, value } from '../../../../kernel/planner/book.ts';
import { relayId } from '../../../../kernel/planner/sql-text.ts';
import { BlockEntity } from '../../persistence/entities/block.entity.ts';
import { CapabilityEntity } from '../../persistence/entities/capability.entity.ts';
import { AssessmentFormula } from '../types/assessment-formula.ts';
import { columns } from './fields.ts';

/** Rows a part of a version is tied to, its own row being named `part`. */
const ofVersion = (part: string): TypeBook<unknown>['joins'] => ({
  v: `JOIN certification_version {v} ON {v}.id = {${part}}.version_id`,
  c: 'JOIN certification {c} ON {c}.id = {v}.certification_id',
});

const partId = (type: string, part: string): string =>
  relayId(type, `{c}.code || '.' || {v}.number || '.' || {${part}}.position`);

const formula: Derived<unknown> = {
  kind: 'derived',
  facts: '{b}.formula',
  gives: {
    AssessmentFormula: ['nodes', 'methods', 'sentence(language)'],
    FormulaNode: ['index', 'parent', 'operator', 'count', 'method', 'onlyIfNeeded'],
  },
  derive: (facts) => {
    const read = new AssessmentFormula(facts as Formula);
    return {
      nodes: read.nodes,
      methods: read.methods,
      sentence: ({ language }: { readonly language: string }) =>
        sentence(read.formula, language === 'FR' ? 'fr' : 'en'),
    };
  },
};

export const BLOCK_BOOK: TypeBook<unknown> = {
  row: 'b',
  joins: ofVersion('b'),
  fields: {
    ...columns(BlockEntity, 'b', [
      'code',
      'title',
      'capabilitiesText',
      'assessmentText',
      'trainingPrerequisites',
      'validationPrerequisites',
    ]),
    id: value(partId('Block', 'b')),
    formula,
    capabilities: rows('Capability', {
      from: 'capability {p}',
      where: '{p}.version_id = {^b}.version_id AND {p}.block_position = {^b}.position',
      order: '{p}.position',
      shares: ['c', 'v'],
    }),
  },
};

export const CAPABILITY_BOOK: TypeBook<unknown> = {
  row: 'p',
  joins: ofVersion('p'),
  fields: {
    ...columns(CapabilityEntity, 'p', ['code', 'codeDeduced', 'statement']),
    id: value(partId('Capability', 'p')),
    block: row('Block', {
      from: 'block {b}',
      where: '{b}.version_id = {^p}.version_id AND {b}.position = {^p}.block_position',
      shares: ['c', 'v'],
    }),
  },
};
