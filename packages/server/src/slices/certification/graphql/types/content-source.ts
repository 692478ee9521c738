import { type FactRow, isTextKey, type TextRow } from '../../persistence/queries/contents.ts';
import type { CertificationContext } from '../context.ts';

type Content = TextRow & FactRow;
export type ContentKey = keyof Content;

/** Where the fields of a fiche's content are read: facts and long texts apart, each only when a field asks for it. */
export abstract class ContentSource {
  protected abstract readonly context: CertificationContext;
  /** The version whose content this is. */
  abstract readonly versionId: number;

  protected async content<Key extends ContentKey>(key: Key): Promise<Content[Key]> {
    const { facts, texts } = this.context.loaders;
    const row = await (isTextKey(key) ? texts.load(this.versionId) : facts.load(this.versionId));
    if (row === null) throw new Error(`Version ${this.versionId} has no content`);
    return (row as Content)[key];
  }

  protected async complement<Key extends keyof NonNullable<Content['complement']>>(
    key: Key,
  ): Promise<NonNullable<Content['complement']>[Key] | null> {
    return (await this.content('complement'))?.[key] ?? null;
  }
}
