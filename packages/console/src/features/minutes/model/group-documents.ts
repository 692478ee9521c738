/** A file, and what it is about where it is not about the whole session. */
interface Filed {
  readonly kind: string;
  readonly seatId: string | null;
  readonly caseId: string | null;
}

interface Grouped<Document> {
  /** Of the whole session, the latest first. */
  readonly common: readonly Document[];
  /** One for each member or candidate, by kind, in their order: there may be hundreds. */
  readonly each: readonly (readonly [Document, ...Document[]])[];
}

/** Files of a session as they are looked for. */
export function groupDocuments<Document extends Filed>(documents: readonly Document[]): Grouped<Document> {
  const each = new Map<string, [Document, ...Document[]]>();
  for (const one of documents) {
    if (one.seatId === null && one.caseId === null) continue;
    const others = each.get(one.kind);
    if (others) others.push(one);
    else each.set(one.kind, [one]);
  }
  return {
    common: documents.filter(({ seatId, caseId }) => seatId === null && caseId === null).toReversed(),
    each: [...each.values()],
  };
}
