import { parseRelayId } from '../../../kernel/graphql/relay-id.ts';
import { MalformedInput } from '../../../kernel/malformed-input.ts';
import { entryOf } from '../persistence/queries/entries.ts';
import { type VersionRow, versionNumbered } from '../persistence/queries/versions.ts';
import type { CertificationContext } from './context.ts';
import { parseEntryKey, parseVersionKey } from './node-keys.ts';
import { Block, Capability } from './types/block.ts';
import { Certification } from './types/certification.ts';
import { CertificationVersion } from './types/certification-version.ts';
import type { NodeInterface } from './types/node.ts';
import { NomenclatureEntry } from './types/nomenclature-entry.ts';

type Fetch = (key: string, context: CertificationContext) => Promise<NodeInterface | null>;

/** "RNCP28245.2" or "RNCP28245.2.1": the version, and the position of a row of it. */
async function versionOf(
  key: string,
  context: CertificationContext,
): Promise<{ readonly row: VersionRow; readonly position: number } | null> {
  const parsed = parseVersionKey(key);
  const row = parsed && (await versionNumbered(context.reader, parsed.code, parsed.number));
  return row && { row, position: parsed.position };
}

const FETCHES: ReadonlyMap<string, Fetch> = new Map<string, Fetch>([
  [
    'Certification',
    async (code, context) => {
      const head = await context.loaders.heads.load(code);
      return head && new Certification(head, context);
    },
  ],
  [
    'CertificationVersion',
    async (key, context) => {
      const version = await versionOf(key, context);
      return version && new CertificationVersion(version.row, context);
    },
  ],
  [
    'Block',
    async (key, context) => {
      const version = await versionOf(key, context);
      const rows = version ? await context.loaders.blocks.load(version.row.id) : [];
      const row = rows.find(({ position }) => position === version?.position);
      return row ? new Block(row, context) : null;
    },
  ],
  [
    'Capability',
    async (key, context) => {
      const version = await versionOf(key, context);
      const rows = version ? await context.loaders.capabilities.load(version.row.id) : [];
      const row = rows.find(({ position }) => position === version?.position);
      return row ? new Capability(row, context) : null;
    },
  ],
  ['NomenclatureEntry', fetchEntry],
]);

/** "ROME:H2906", or "ROME:H2906:RNCP28245.2" as one version words it. */
async function fetchEntry(key: string, context: CertificationContext): Promise<NomenclatureEntry | null> {
  const parsed = parseEntryKey(key);
  if (parsed === null) return null;
  const { nomenclature, code, versionKey } = parsed;
  if (versionKey === null) {
    const row = await entryOf(context.reader, nomenclature, code);
    return row && new NomenclatureEntry(row, null);
  }
  const version = await versionOf(versionKey, context);
  const facts = version && (await context.loaders.facts.load(version.row.id));
  const entry = facts?.classifications[nomenclature]?.find((each) => each.code === code);
  return entry ? new NomenclatureEntry({ nomenclature, ...entry }, versionKey) : null;
}

/** The node of an id. Refuses (MalformedInput on `id`) what is not an id of this API. */
export async function fetchNode(id: string, context: CertificationContext): Promise<NodeInterface | null> {
  const { type, key } = parseRelayId(id);
  const fetch = FETCHES.get(type);
  if (!fetch) throw new MalformedInput('id', 'This id was not given by this API.');
  return fetch(key, context);
}
