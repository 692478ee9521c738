/** What a paper is made of. */
export interface PaperSource {
  /** Absolute path of the folder of templates, which may read each other and nothing outside. */
  readonly folder: string;
  /** Name of the template in it. */
  readonly template: string;
  /**
   * Plain data, which the template reads as JSON: no text in it is ever code. It holds the date of the document, since
   * nothing else may.
   */
  readonly data: unknown;
}
