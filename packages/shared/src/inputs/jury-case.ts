import * as v from 'valibot';
import { ACCESS_ROUTES } from '../enums.ts';
import { ASSESSMENT_METHODS } from '../formula/formula.ts';
import { CAPABILITY_RESULTS, CASE_DOCUMENT, CASE_DOCUMENT_KINDS, LINK_KINDS } from '../jury/vocabulary.ts';
import { day, id, optionalDay, optionalId, optionalText, text, version } from './fields.ts';
import { idempotencyKey } from './idempotency.ts';

const code = text(60);

const count = v.pipe(
  v.number('REQUIRED'),
  v.integer('REQUIRED'),
  v.minValue(0, 'REQUIRED'),
  v.maxValue(100, 'TOO_LONG'),
);

const earlier = v.nullish(v.object({ acquiredOn: day, validUntil: optionalDay }, 'REQUIRED'), null);

const use = v.object(
  {
    method: v.picklist(ASSESSMENT_METHODS, 'REQUIRED'),
    on: day,
    conclusive: v.boolean('REQUIRED'),
    reason: optionalText(500),
    reportDueOn: optionalDay,
    reportReceivedOn: optionalDay,
  },
  'REQUIRED',
);

const block = v.object(
  {
    code,
    uses: v.nullish(v.pipe(v.array(use, 'REQUIRED'), v.maxLength(50, 'TOO_LONG')), []),
    capabilities: v.nullish(
      v.pipe(
        v.array(
          v.object({ code, result: v.picklist(CAPABILITY_RESULTS, 'REQUIRED'), earlier }, 'REQUIRED'),
          'REQUIRED',
        ),
        v.maxLength(200, 'TOO_LONG'),
      ),
      [],
    ),
    panel: v.nullish(v.object({ assessors: count, barred: count }, 'REQUIRED'), null),
    earlier,
  },
  'REQUIRED',
);

/** What assessment tells a jury of one candidate: all that it says, and nothing that the fiche says already. */
const assessed = {
  rank: v.nullish(
    v.pipe(v.number('REQUIRED'), v.integer('REQUIRED'), v.minValue(1, 'REQUIRED'), v.maxValue(10_000, 'TOO_LONG')),
    null,
  ),
  route: v.picklist(ACCESS_ROUTES, 'REQUIRED'),
  enteredOn: day,
  evidenceFiledOn: optionalDay,
  companyOpinion: optionalText(4000),
  blocks: v.pipe(v.array(block, 'REQUIRED'), v.maxLength(50, 'TOO_LONG')),
} as const;

/** The narrow door by which a candidate's case comes before a jury. */
export const enterCaseInput = v.object(
  { sessionId: id, candidateId: id, rncpCode: code, carriedFrom: optionalId, ...assessed },
  'REQUIRED',
);

/** Everything a case is to say; `revision` is the one of the case it was decided on. */
export const changeCaseInput = v.object({ caseId: id, revision: version, ...assessed }, 'REQUIRED');

export const removeCaseInput = v.object({ caseId: id, revision: version }, 'REQUIRED');

export type AssessedCase = Omit<v.InferOutput<typeof changeCaseInput>, 'caseId' | 'revision'>;

/** A file of a case, its bytes in base64: room is left for one that is too large to be refused by its size. */
export const attachCaseDocumentInput = v.object(
  {
    caseId: id,
    kind: v.picklist(CASE_DOCUMENT_KINDS, 'REQUIRED'),
    title: text(120),
    content: v.pipe(
      v.string('REQUIRED'),
      v.nonEmpty('REQUIRED'),
      v.maxLength(Math.ceil(CASE_DOCUMENT.bytes / 3) * 4 + 1024, 'TOO_LONG'),
      v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'UNREADABLE'),
    ),
    key: idempotencyKey,
  },
  'REQUIRED',
);

export const removeCaseDocumentInput = v.object({ documentId: id }, 'REQUIRED');

export const declareLinkInput = v.object(
  { caseId: id, personId: id, kind: v.picklist(LINK_KINDS, 'REQUIRED'), past: v.nullish(v.boolean('REQUIRED'), false) },
  'REQUIRED',
);

export const withdrawLinkInput = v.object({ caseId: id, personId: id }, 'REQUIRED');
