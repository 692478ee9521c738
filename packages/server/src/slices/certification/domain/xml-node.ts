/** One element of a record: its own text (children's excluded) and its children in order. */
export interface XmlNode {
  readonly name: string;
  text: string;
  /** The attributes as written, in one line; null where there are none, as everywhere in the register. */
  readonly attributes: string | null;
  readonly children: XmlNode[];
}
