/** In whose name something is done. */
export type Caller =
  | { readonly kind: 'ACCOUNT'; readonly id: string }
  | { readonly kind: 'API_KEY'; readonly id: string }
  /** A program of the server's own, by its name: "retention", "import". */
  | { readonly kind: 'SYSTEM'; readonly id: string };
