import type { CertificationContext } from './context.ts';
import { Certification } from './types/certification.ts';
import type { CertificationLink } from './types/links.ts';

/** The certifications of some codes, in the same order; those we have no fiche of are null. */
export async function certificationsOf(
  codes: readonly string[],
  context: CertificationContext,
): Promise<readonly (Certification | null)[]> {
  return Promise.all(
    codes.map(async (code) => {
      const head = await context.loaders.heads.load(code);
      return head && new Certification(head, context);
    }),
  );
}

/** Codes with the certification each one names. */
export async function linksTo(
  codes: readonly string[],
  context: CertificationContext,
): Promise<readonly CertificationLink[]> {
  const certifications = await certificationsOf(codes, context);
  return codes.map((rncpCode, index) => ({ rncpCode, certification: certifications[index] ?? null }));
}
