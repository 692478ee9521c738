/** One readable difference between two versions of a fiche. */
export interface Change {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Dotted path into the fiche, lists keyed by their natural key: "blocks.RNCP28245BC01.title", "habilitations.78471719100018.state". */
  readonly path: string;
  /** Plain text of the value before; null when added. */
  readonly before: string | null;
  /** Plain text of the value after; null when removed. */
  readonly after: string | null;
}
