/** An argument that cannot be understood, whoever sent it; `field` names it as the caller wrote it. */
export class MalformedInput extends Error {
  override readonly name = 'MalformedInput';
  readonly field: string;

  constructor(field: string, sentence: string) {
    super(sentence);
    this.field = field;
  }
}
