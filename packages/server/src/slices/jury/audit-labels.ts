import { ruleSetId } from '@delibere/shared';
import type { LabelSource } from '../audit/index.ts';
import { ruleSetsByIds } from './persistence/rule-sets.ts';

/** "2027-0012". */
export const jurySessionLabels: LabelSource = (reader, ids) =>
  reader.rows('SELECT id, reference AS label, false AS erased FROM jury.session WHERE id = ANY ($1::uuid[])', [ids]);

/** "2027-0012 · Marie DURAND"; the reference alone for a candidate whose name was erased or is out of sight. */
export const juryCaseLabels: LabelSource = (reader, ids) =>
  reader.rows(
    `SELECT k.id, concat_ws(' · ', s.reference, CASE WHEN p.erased_at IS NULL THEN c.given_names || ' ' || upper(c.family_name) END)
       AS label, p.erased_at IS NOT NULL AS erased
     FROM jury.candidate_case k JOIN jury.session s ON s.id = k.session_id LEFT JOIN jury.candidate c ON c.case_id = k.id
       LEFT JOIN directory.person p ON p.id = k.candidate_id
     WHERE k.id = ANY ($1::uuid[])`,
    [ids],
  );

/** "Accord national métallurgie du 8 novembre 2019, version 1". */
export const ruleSetLabels: LabelSource = async (reader, ids) => {
  const rows = await ruleSetsByIds(reader, ids);
  return rows.map((row) => ({ id: ruleSetId(row), label: `${row.title}, version ${row.version}`, erased: false }));
};
