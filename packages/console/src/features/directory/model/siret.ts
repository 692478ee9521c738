/** A SIRET as people read it: "784 719 171 00018", with spaces that do not break. */
export function siretInWords(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}
