import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { acceptsEnrolments } from '../../domain/validity.ts';
import { replacementChainOf } from '../chain.ts';
import type { CertificationContext } from '../context.ts';
import { linksTo } from '../links.ts';
import { Certification } from '../types/certification.ts';
import { CertificationVersion } from '../types/certification-version.ts';
import { CertificationLink, ReplacementChain } from '../types/links.ts';

@Resolver(() => Certification)
export class CertificationFields {
  @FieldResolver(() => Boolean, { description: 'Whether people may be enrolled on a day.' })
  async acceptsEnrolments(
    @Root() certification: Certification,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today in Paris by default.' }) on:
      | string
      | null,
    @Ctx() { today, loaders }: CertificationContext,
  ): Promise<boolean> {
    const facts = await loaders.facts.load(certification.versionId);
    return facts !== null && acceptsEnrolments(facts, on ?? today, today);
  }

  @FieldResolver(() => CertificationVersion, { description: 'What the fiche says now.' })
  async currentVersion(
    @Root() { head }: Certification,
    @Ctx() context: CertificationContext,
  ): Promise<CertificationVersion> {
    const row = await context.loaders.currentVersions.load(head.id);
    if (row === null) throw new Error(`${head.code} has no current version`);
    return new CertificationVersion(row, context);
  }

  @FieldResolver(() => [CertificationVersion], {
    description: 'What the fiche said at each import that changed it, newest first.',
  })
  async versions(
    @Root() { head }: Certification,
    @Ctx() context: CertificationContext,
  ): Promise<readonly CertificationVersion[]> {
    const rows = await context.loaders.versions.load(head.id);
    return rows.map((row) => new CertificationVersion(row, context));
  }

  @FieldResolver(() => [CertificationLink], { description: 'Certifications its fiche says it replaces.' })
  async replaces(
    @Root() { versionId }: Certification,
    @Ctx() context: CertificationContext,
  ): Promise<readonly CertificationLink[]> {
    const facts = await context.loaders.facts.load(versionId);
    return linksTo(facts?.replaces ?? [], context);
  }

  @FieldResolver(() => [CertificationLink], { description: 'Certifications its fiche says it is replaced by.' })
  async replacedBy(
    @Root() { versionId }: Certification,
    @Ctx() context: CertificationContext,
  ): Promise<readonly CertificationLink[]> {
    const facts = await context.loaders.facts.load(versionId);
    return linksTo(facts?.replacedBy ?? [], context);
  }

  @FieldResolver(() => ReplacementChain, {
    description: 'The whole chain of replacements it belongs to, before and after it.',
  })
  chain(@Root() { head }: Certification, @Ctx() context: CertificationContext): Promise<ReplacementChain> {
    return replacementChainOf(head.code, context);
  }
}
