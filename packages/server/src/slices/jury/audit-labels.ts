import { ruleSetId } from '@delibere/shared';
import type { LabelSource } from '../audit/index.ts';
import { ruleSetsByIds } from './persistence/rule-sets.ts';

/** "Accord national métallurgie du 8 novembre 2019, version 1". */
export const ruleSetLabels: LabelSource = async (reader, ids) => {
  const rows = await ruleSetsByIds(reader, ids);
  return rows.map((row) => ({ id: ruleSetId(row), label: `${row.title}, version ${row.version}`, erased: false }));
};
