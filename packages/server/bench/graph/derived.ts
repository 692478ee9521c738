import { type AssessmentFormula, flattenFormula, sentence } from '@delibere/shared';
import { toRelayId } from '../../src/kernel/graphql/relay-id.ts';
import { replacementChain } from '../../src/slices/certification/domain/replacement-chain.ts';
import { acceptsEnrolments } from '../../src/slices/certification/domain/validity.ts';
import { CLASSIFICATIONS, LISTS, OPERATORS, TEXTS } from './facts.ts';

/** Facts of a certification, and what is made of them for the documents compared. */
// biome-ignore lint/suspicious/noExplicitAny: facts of several shapes, as the database keeps them
type Facts = any;

const certificationId = (code: string): string => toRelayId('Certification', code);
let today = '';
/** Days begin seldom enough for a bench. */
const day = (): string => {
  today ||= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
  return today;
};

/** All that the page of a certification shows and that is not a column of its own. */
export function derivedOfSingle(facts: Facts): Facts {
  const { complement, classifications, versionKey, destinations } = facts;
  const entries = (name: string): Facts =>
    (classifications[name] ?? []).map(({ code, label }: Facts) => ({
      id: toRelayId('NomenclatureEntry', `${name}:${code}:${versionKey}`),
      code,
      label,
      __typename: 'NomenclatureEntry',
    }));
  return {
    ...Object.fromEntries(TEXTS.map((key) => [key, complement?.[key] ?? null])),
    ...Object.fromEntries(LISTS.map((key) => [key, complement?.[key] ?? []])),
    ...Object.fromEntries(Object.entries(CLASSIFICATIONS).map(([key, name]) => [key, entries(name)])),
    registeredTitle: complement?.registeredTitle ?? facts.title,
    declaredStatistic: typed('DeclaredStatistic', complement?.declaredStatistic ?? null),
    links: (complement?.links ?? []).map((each: Facts) => typed('Link', each)),
    acceptsEnrolments: acceptsEnrolments(facts, day(), day()),
    chain: chainOfSingle(facts.chain),
    level: facts.level && { label: facts.level.label, number: facts.level.number, __typename: 'Level' },
    abbreviation: typed('CodeLabel', facts.abbreviation),
    unparsed: facts.unparsed.map((each: Facts) => typed('UnparsedPart', each)),
    activities: facts.activities.map((each: Facts) => typed('Activity', each)),
    legalBasis: facts.legalBasis.map((each: Facts) => typed('LegalText', each)),
    statistics: facts.statistics.map((each: Facts) => typed('PromotionStatistic', each)),
    certifiers: facts.certifiers.map(({ siret, name, tradeName, website, active }: Facts) =>
      typed('Certifier', { siret, name, tradeName, website, active }),
    ),
    accessRoutes: facts.accessRoutes.map(({ route, open, deduced, juryComposition }: Facts) =>
      typed('AccessRoute', { route, open, deduced, juryComposition }),
    ),
    correspondences: facts.correspondences.map((each: Facts) => ({
      ...typed('Correspondence', each),
      destination: destinations.includes(each.destinationCode)
        ? typed('Certification', { id: certificationId(each.destinationCode) })
        : null,
    })),
  };
}

const typed = (type: string, item: Facts): Facts => item && { ...item, __typename: type };

export function formulaOf(tree: AssessmentFormula | null): Facts {
  return (
    tree && {
      french: sentence(tree, 'fr'),
      english: sentence(tree, 'en'),
      nodes: flattenFormula(tree).map(({ type, ...node }) => ({
        ...node,
        operator: OPERATORS[type],
        __typename: 'FormulaNode',
      })),
      __typename: 'AssessmentFormula',
    }
  );
}

function chainOfSingle(members: Facts): Facts {
  const { replacements, current } = replacementChain(members);
  return {
    nodes: members.map(({ code, title, active }: Facts) => ({
      rncpCode: code,
      current: current.includes(code),
      certification: active === null ? null : typed('Certification', { id: certificationId(code), title, active }),
      __typename: 'ChainNode',
    })),
    edges: replacements.map((each) => typed('ChainEdge', each)),
    current: members.flatMap(({ code, title, active }: Facts) =>
      current.includes(code) && active !== null
        ? [typed('Certification', { id: certificationId(code), rncpCode: code, title })]
        : [],
    ),
    __typename: 'ReplacementChain',
  };
}

/** What the walk shows of a certification. */
export function derivedOfWalk({ rncpCode, chain, rome }: Facts): Facts {
  const { replacements, current } = replacementChain(chain);
  return {
    rncpCode,
    chain: {
      nodes: chain.map(({ code, title, active }: Facts) => ({
        rncpCode: code,
        current: current.includes(code),
        certification: active === null ? null : { title, active },
      })),
      edges: replacements,
      current: chain.flatMap(({ code, title, active }: Facts) =>
        current.includes(code) && active !== null ? [{ rncpCode: code, title }] : [],
      ),
    },
    rome: rome ?? [],
  };
}
