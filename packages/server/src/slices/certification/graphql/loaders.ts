import DataLoader from 'dataloader';
import { manyByKey, oneByKey } from '../../../kernel/read/by-key.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import {
  type BlockRow,
  type BlockTextRow,
  blocksOf,
  blockTextsOf,
  type CapabilityRow,
  capabilitiesOf,
} from '../persistence/queries/blocks.ts';
import { type FactRow, factsOf, type TextRow, textsOf } from '../persistence/queries/contents.ts';
import { habilitationCounts } from '../persistence/queries/habilitations.ts';
import { type HeadRow, headsByCode } from '../persistence/queries/heads.ts';
import { type LinkedRow, linkedTo } from '../persistence/queries/links.ts';
import { currentVersionsOf, type VersionRow, versionKeysOf, versionsOf } from '../persistence/queries/versions.ts';
import {
  type ClassifiedPages,
  classifiedCountLoader,
  classifiedPagesLoader,
  type HabilitationPages,
  habilitationPagesLoader,
} from './page-loaders.ts';

/** What one request has read; each loader asks once for all rows of a list. */
export interface CertificationLoaders {
  readonly heads: DataLoader<string, HeadRow | null>;
  readonly facts: DataLoader<number, FactRow | null>;
  readonly texts: DataLoader<number, TextRow | null>;
  readonly blocks: DataLoader<number, readonly BlockRow[]>;
  /** By version. */
  readonly blockTexts: DataLoader<number, readonly BlockTextRow[]>;
  readonly capabilities: DataLoader<number, readonly CapabilityRow[]>;
  /** A version as ids name it, "RNCP28245.2"; at once where it was already read. */
  readonly versionKey: (versionId: number) => string | Promise<string>;
  /** By certification. */
  readonly versions: DataLoader<number, readonly VersionRow[]>;
  /** By certification. */
  readonly currentVersions: DataLoader<number, VersionRow | null>;
  /** By code; the root itself among them. */
  readonly linked: DataLoader<string, readonly LinkedRow[]>;
  readonly habilitationPages: HabilitationPages;
  /** By version; null when it has none. */
  readonly habilitationCounts: DataLoader<number, { readonly count: number } | null>;
  readonly classifiedPages: ClassifiedPages;
  /** By classification code, "ROME:H2906". */
  readonly classifiedCounts: DataLoader<string, { readonly count: number } | null>;
}

/** Loaders for one request. */
export function certificationLoaders(reader: SqlReader): CertificationLoaders {
  return {
    heads: oneByKey(
      (codes) => headsByCode(reader, codes),
      (row) => row.code,
    ),
    facts: oneByKey(
      (ids) => factsOf(reader, ids),
      (row) => row.id,
    ),
    texts: oneByKey(
      (ids) => textsOf(reader, ids),
      (row) => row.id,
    ),
    blocks: manyByKey(
      (ids) => blocksOf(reader, ids),
      (row) => row.versionId,
    ),
    blockTexts: manyByKey(
      (ids) => blockTextsOf(reader, ids),
      (row) => row.versionId,
    ),
    capabilities: manyByKey(
      (ids) => capabilitiesOf(reader, ids),
      (row) => row.versionId,
    ),
    versionKey: versionKeys(reader),
    versions: manyByKey(
      (ids) => versionsOf(reader, ids),
      (row) => row.certificationId,
    ),
    currentVersions: oneByKey(
      (ids) => currentVersionsOf(reader, ids),
      (row) => row.certificationId,
    ),
    linked: manyByKey(
      (codes) => linkedTo(reader, codes),
      (row) => row.root,
    ),
    habilitationPages: habilitationPagesLoader(reader),
    habilitationCounts: oneByKey(
      (ids) => habilitationCounts(reader, ids),
      (row) => row.versionId,
    ),
    classifiedPages: classifiedPagesLoader(reader),
    classifiedCounts: classifiedCountLoader(reader),
  };
}

/** Hundreds of rows of a few versions ask for the same keys: those read before cost no promise. */
function versionKeys(reader: SqlReader): CertificationLoaders['versionKey'] {
  const known = new Map<number, string>();
  const loader = new DataLoader<number, string>(async (ids) => {
    for (const { id, key } of await versionKeysOf(reader, ids)) known.set(id, key);
    return ids.map((id) => known.get(id) ?? new Error(`Version ${id} is gone`));
  });
  return (id) => known.get(id) ?? loader.load(id);
}
