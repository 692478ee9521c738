import { derivedOfSingle, derivedOfWalk, formulaOf } from './derived.ts';
import type { DocumentName } from './documents.ts';

/** An answer of any server, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: answers of several shapes are brought to one
type Answer = any;

/** What PostGraphile has no way to say is left out: corrections, and which destinations are known. */
export function withoutWhatPostgraphileCannotSay(document: DocumentName, answer: Answer): Answer {
  const { certification, certifications } = answer;
  if (document === 'search') return { certifications: { ...certifications, corrections: null } };
  if (document !== 'single' || certification === null) return answer;
  const correspondences = certification.correspondences.map((each: Answer) => ({ ...each, destination: null }));
  return { certification: { ...certification, correspondences } };
}

/** Without ids and names of types: PostGraphile has its own. */
export function stripped(value: Answer): Answer {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'id' && key !== '__typename');
  return Object.fromEntries(kept.map(([key, each]) => [key, stripped(each)]));
}

/** What PostGraphile answers, with our names, and what the domain derives of its facts. */
export function fromPostgraphile(document: DocumentName, data: Answer): Answer {
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
  const chain = data.peersChain.nodes.map(({ replaces, replacedBy, ...member }: Answer) => ({
    ...member,
    replaces: replaces ?? [],
    replacedBy: replacedBy ?? [],
  }));
  if (document === 'walk') {
    const { totalCount, nodes } = data.peersClassified;
    const entry = data.nomenclatureEntryByNomenclatureAndCode;
    return {
      certification: derivedOfWalk({ rncpCode: code, chain, rome: version.romeItems.nodes }),
      nomenclatureEntry: entry && { ...entry, certifications: { totalCount, nodes: nodes.map(renamed) } },
    };
  }
  const { active, publicationDate, replacedBy, blocks, ...content } = version;
  const { decisionDate, effectDate, complementItem, levelItem, abbreviationItem, declaredStatisticItem, ...rest } =
    content;
  const titleOf = (each: string): Answer =>
    chain.find((member: Answer) => member.code === each && member.active !== null);
  const lists = Object.entries(rest).filter(([key]) => key.endsWith('Items'));
  const columns = Object.entries(rest).filter(([key]) => !key.endsWith('Items'));
  const { register, codeNumber, ...named } = head;
  const kept = Object.fromEntries(lists.map(([key, list]) => [key.slice(0, -'Items'.length), (list as Answer).nodes]));
  const { links, nsf, rome, formacode, ccn, idcc, ...items } = kept;
  const facts = {
    ...items,
    level: levelItem,
    abbreviation: abbreviationItem,
    complement: { ...complementItem, declaredStatistic: declaredStatisticItem, links },
    classifications: { NSF: nsf, ROME: rome, FORMACODE: formacode, CCN: ccn, IDCC: idcc },
    title: head.title,
    active,
    decisionDate,
    effectDate,
    publicationDate,
    registrationEnd: head.registrationEnd,
    chain,
    destinations: [],
  };
  const certification = {
    ...named,
    ...capabilitiesOf(Object.fromEntries(columns)),
    decisionDate,
    effectDate,
    rncpCode: code,
    registerUrl: `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${codeNumber}/`,
    blocks: blocks.nodes.map(({ formula, ...block }: Answer) => ({
      ...capabilitiesOf(block),
      formula: formulaOf(formula),
    })),
    replacedBy: replacedBy.map((each: string) => ({
      rncpCode: each,
      certification: titleOf(each) ? { title: titleOf(each).title } : null,
    })),
    ...derivedOfSingle(facts),
  };
  return { certification };
}
