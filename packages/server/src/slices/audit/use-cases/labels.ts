import type { AuditedObject } from '@delibere/shared';
import { byRequest } from '../../../kernel/read/by-key.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** What something the trail speaks of is called today. */
export interface Label {
  /** Null where it has no name, or none any more. */
  readonly label: string | null;
  /** Whether the person it is about had their data erased: what the trail says of them is not shown any more. */
  readonly erased: boolean;
}

/** Names of the objects of one type, by one statement; those it does not find are told by their id. */
export type LabelSource = (
  reader: PersonalReader,
  ids: readonly string[],
) => Promise<readonly (Label & { readonly id: string })[]>;

/** Who names the objects of which type; each slice gives those of its own. */
export type AuditLabels = Readonly<Partial<Record<AuditedObject, LabelSource>>>;

/** Names asked for one by one, read by one statement for all objects of a type. */
export interface LabelLoader {
  labelOf(type: AuditedObject, id: string): Promise<Label>;
}

interface Named {
  readonly type: AuditedObject;
  readonly id: string;
}

const UNNAMED: Label = { label: null, erased: false };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Remembers what it has read: for one request. */
export function labelLoader(labels: AuditLabels, reader: () => Promise<PersonalReader>): LabelLoader {
  const loader = byRequest<Named, Label>(
    ({ type, id }) => `${type} ${id}`,
    ({ type }) => type,
    async (named) => {
      const source = named[0] && labels[named[0].type];
      const ids = named.map(({ id }) => id).filter((id) => UUID.test(id));
      const found = source && ids.length > 0 ? await source(await reader(), ids) : [];
      const byId = new Map(found.map((row) => [row.id, row]));
      return named.map(({ id }) => byId.get(id.toLowerCase()) ?? UNNAMED);
    },
  );
  return { labelOf: (type, id) => loader.load({ type, id }) };
}
