import { type AssessmentFormula, flattenFormula, sentence } from '@delibere/shared';
import type * as chainModule from '../../src/slices/certification/domain/replacement-chain.ts';
import type * as validityModule from '../../src/slices/certification/domain/validity.ts';
import type { DocumentName } from './documents.ts';
import { CLASSIFICATIONS, LISTS, OPERATORS, TEXTS } from './facts.ts';
import { fromDist } from './servers/from-dist.ts';

/** An answer of any server, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: answers of several shapes are brought to one
type Answer = any;

/** Turns what servers answer into one form: ids, type names and places of blocks left out, derived fields derived. */
export async function normalForms(): Promise<{
  readonly graphql: (data: Answer) => Answer;
  readonly facts: (document: DocumentName, data: Answer) => Answer;
  readonly postgraphile: (document: DocumentName, data: Answer) => Answer;
  readonly withoutWhatPostgraphileCannotSay: (document: DocumentName, normal: Answer) => Answer;
}> {
  const { replacementChain } = await fromDist<typeof chainModule>('slices/certification/domain/replacement-chain');
  const { acceptsEnrolments } = await fromDist<typeof validityModule>('slices/certification/domain/validity');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

  const chainOf = (members: Answer): Answer => {
    const { replacements, current } = replacementChain(
      members.map((each: Answer) => ({ ...each, replaces: each.replaces ?? [], replacedBy: each.replacedBy ?? [] })),
    );
    return {
      nodes: members.map(({ code, title, active }: Answer) => ({
        rncpCode: code,
        current: current.includes(code),
        certification: active === null ? null : { title, active },
      })),
      edges: replacements,
      current: members.flatMap(({ code, title, active }: Answer) =>
        current.includes(code) && active !== null ? [{ rncpCode: code, title }] : [],
      ),
    };
  };

  const single = (facts: Answer): Answer => {
    const { complement, classifications, register, codeNumber, knownDestinations, chain, ...rest } = facts;
    return {
      ...rest,
      ...Object.fromEntries(TEXTS.map((key) => [key, complement?.[key] ?? null])),
      ...Object.fromEntries(LISTS.map((key) => [key, complement?.[key] ?? []])),
      ...Object.fromEntries(Object.entries(CLASSIFICATIONS).map(([key, name]) => [key, classifications[name] ?? []])),
      registeredTitle: complement?.registeredTitle ?? facts.title,
      registerUrl: `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${codeNumber}/`,
      acceptsEnrolments: acceptsEnrolments(facts.acceptsEnrolments, today, today),
      level: facts.level && { label: facts.level.label, number: facts.level.number },
      certifiers: facts.certifiers.map((each: Answer) => without(each, 'stateChangedOn')),
      accessRoutes: facts.accessRoutes.map((each: Answer) => without(each, 'modifiedOn')),
      correspondences: facts.correspondences.map((each: Answer) => ({
        ...each,
        destination: knownDestinations.includes(each.destinationCode) ? {} : null,
      })),
      blocks: facts.blocks.map((block: Answer) => ({ ...block, formula: block.formula && formulaOf(block.formula) })),
      chain: chainOf(chain),
    };
  };

  const facts = (document: DocumentName, data: Answer): Answer => {
    if (document === 'single') return { certification: data.certification && single(data.certification) };
    if (document !== 'walk') return data;
    const { certification } = data;
    return { ...data, certification: { ...certification, chain: chainOf(certification.chain) } };
  };

  return {
    graphql: stripped,
    facts,
    postgraphile: (document, data) => facts(document, factsOfPostgraphile(document, data)),
    withoutWhatPostgraphileCannotSay: (document, normal) => {
      const { certification, certifications } = normal;
      if (document === 'search') return { certifications: { ...certifications, corrections: null } };
      if (document !== 'single' || certification === null) return normal;
      const correspondences = certification.correspondences.map((each: Answer) => ({ ...each, destination: null }));
      return { certification: { ...certification, correspondences } };
    },
  };
}

function formulaOf(tree: AssessmentFormula): Answer {
  return {
    french: sentence(tree, 'fr'),
    english: sentence(tree, 'en'),
    nodes: flattenFormula(tree).map(({ type, ...node }) => ({ ...node, operator: OPERATORS[type] })),
  };
}

function without(row: Answer, left: string): Answer {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== left));
}

/** Without ids and names of types, which only GraphQL servers of our schema give. */
function stripped(value: Answer): Answer {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'id' && key !== '__typename');
  return Object.fromEntries(kept.map(([key, each]) => [key, stripped(each)]));
}

/** What PostGraphile answers, with the names the hand-written statements give. */
function factsOfPostgraphile(document: DocumentName, data: Answer): Answer {
  const capabilitiesOf = ({ capabilities, ...row }: Answer): Answer => ({ ...row, capabilities: capabilities.nodes });
  if (document === 'list') {
    const nodes = data.allCertifications.nodes.map((row: Answer) => ({
      rncpCode: row.code,
      title: row.title,
      blocks: row.certificationVersionByCurrentVersionId.blocks.nodes.map(capabilitiesOf),
    }));
    return { certifications: { nodes } };
  }
  const renamed = ({ code, ...row }: Answer): Answer => ({ rncpCode: code, ...row });
  if (document === 'search') {
    const nodes = data.peersFound.nodes.map(renamed);
    return { certifications: { nodes, totalCount: data.peersFoundCount, corrections: null } };
  }
  const { code, certificationVersionByCurrentVersionId: version, ...head } = data.certificationByCode;
  const chain = data.peersChain.nodes;
  if (document === 'walk') {
    const { totalCount, nodes } = data.peersClassified;
    const entry = data.nomenclatureEntryByNomenclatureAndCode;
    return {
      certification: { rncpCode: code, chain, rome: version.classifications.ROME },
      nomenclatureEntry: entry && { ...entry, certifications: { totalCount, nodes: nodes.map(renamed) } },
    };
  }
  const { active, publicationDate, replacedBy, blocks, ...content } = version;
  const { decisionDate, effectDate } = content;
  const titleOf = (each: string): Answer =>
    chain.find((member: Answer) => member.code === each && member.active !== null);
  const certification = {
    ...head,
    ...capabilitiesOf(content),
    rncpCode: code,
    chain,
    acceptsEnrolments: { active, decisionDate, effectDate, publicationDate, registrationEnd: head.registrationEnd },
    knownDestinations: [],
    blocks: blocks.nodes.map(capabilitiesOf),
    replacedBy: replacedBy.map((each: string) => ({
      rncpCode: each,
      certification: titleOf(each) ? { title: titleOf(each).title } : null,
    })),
  };
  return { certification };
}
