import type DataLoader from 'dataloader';
import { manyByKey, oneByKey } from '../../../kernel/read/by-key.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { type BlockRow, blocksOf, type CapabilityRow, capabilitiesOf } from '../persistence/queries/blocks.ts';
import { type FactRow, factsOf, type TextRow, textsOf } from '../persistence/queries/contents.ts';
import { habilitationCounts } from '../persistence/queries/habilitations.ts';
import { type HeadRow, headsByCode } from '../persistence/queries/heads.ts';
import { type LinkedRow, linkedTo } from '../persistence/queries/links.ts';
import {
  currentVersionsOf,
  type VersionKeyRow,
  type VersionRow,
  versionKeysOf,
  versionsOf,
} from '../persistence/queries/versions.ts';
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
  readonly capabilities: DataLoader<number, readonly CapabilityRow[]>;
  readonly versionKeys: DataLoader<number, VersionKeyRow | null>;
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
    capabilities: manyByKey(
      (ids) => capabilitiesOf(reader, ids),
      (row) => row.versionId,
    ),
    versionKeys: oneByKey(
      (ids) => versionKeysOf(reader, ids),
      (row) => row.id,
    ),
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
