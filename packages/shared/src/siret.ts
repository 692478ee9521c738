const LA_POSTE_SIREN = '356000000';
const SPACING = /[\s\u200b\ufeff]+/g;

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

function digitSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) sum += digits.charCodeAt(index) - 48;
  return sum;
}

/** Tells whether 14 digits are a SIRET: Luhn key, or for La Poste's establishments a digit sum multiple of five. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (luhnSum(digits) % 10 === 0) return true;
  return digits.startsWith(LA_POSTE_SIREN) && digitSum(digits) % 5 === 0;
}

/** The SIRET written in a text with tabs or spaces around or inside it; null when there is none. */
export function readSiret(text: string): string | null {
  const digits = text.length === 14 ? text : text.replace(SPACING, '');
  return isSiret(digits) ? digits : null;
}
