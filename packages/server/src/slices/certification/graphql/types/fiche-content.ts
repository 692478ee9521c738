import type { Nomenclature } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import type * as fiche from '../../domain/fiche.ts';
import { Block, Capability } from './block.ts';
import { Certifier } from './certifier.ts';
import { Correspondence } from './correspondence.ts';
import { FicheTexts } from './fiche-texts.ts';
import { NomenclatureEntry } from './nomenclature-entry.ts';
import { AccessRoute, LegalText, PromotionStatistic } from './simple-types.ts';

/** Everything a fiche says: shared by a certification (its current version) and by each of its versions. */
@ObjectType()
export abstract class FicheContent extends FicheTexts {
  @Field(() => [NomenclatureEntry], { description: 'Training specialities (NSF), labels as received.' })
  get nsf(): Promise<readonly NomenclatureEntry[]> {
    return this.entries('NSF');
  }
  @Field(() => [NomenclatureEntry], { description: 'Occupations (ROME), labels as received.' })
  get rome(): Promise<readonly NomenclatureEntry[]> {
    return this.entries('ROME');
  }
  @Field(() => [NomenclatureEntry], { description: 'Training fields (Formacode), labels as received.' })
  get formacodes(): Promise<readonly NomenclatureEntry[]> {
    return this.entries('FORMACODE');
  }
  @Field(() => [NomenclatureEntry], { description: 'Collective agreements by brochure number, labels as received.' })
  get collectiveAgreements(): Promise<readonly NomenclatureEntry[]> {
    return this.entries('CCN');
  }
  @Field(() => [NomenclatureEntry], { description: 'Collective agreements by IDCC, labels as received.' })
  get idcc(): Promise<readonly NomenclatureEntry[]> {
    return this.entries('IDCC');
  }
  @Field(() => [Certifier], { description: 'The bodies that certify, in the order of the fiche.' })
  get certifiers(): Promise<readonly fiche.Certifier[]> {
    return this.content('certifiers');
  }
  @Field(() => Boolean, { nullable: true, description: 'Whether the fiche says it has partners.' })
  get hasPartners(): Promise<boolean | null> {
    return this.content('hasPartners');
  }
  @Field(() => [Block], {
    description: 'Blocks of competences, in the order of the fiche; none in the specific register.',
  })
  async blocks(): Promise<readonly Block[]> {
    const rows = await this.context.loaders.blocks.load(this.versionId);
    return rows.map((row) => new Block(row, this.context));
  }
  @Field(() => [Capability], { description: 'Capabilities, in the order of the fiche.' })
  async capabilities(): Promise<readonly Capability[]> {
    const rows = await this.context.loaders.capabilities.load(this.versionId);
    return rows.map((row) => new Capability(row, this.context));
  }
  @Field(() => [AccessRoute], { description: 'The ways to the certification, in the order of the fiche.' })
  get accessRoutes(): Promise<readonly fiche.AccessRoute[]> {
    return this.content('accessRoutes');
  }
  @Field(() => [LegalText], { description: 'The texts it rests on.' })
  get legalBasis(): Promise<readonly fiche.LegalText[]> {
    return this.content('legalBasis');
  }
  @Field(() => [PromotionStatistic], { description: 'What became of its holders, year by year, as declared.' })
  get statistics(): Promise<readonly fiche.PromotionStatistic[]> {
    return this.content('statistics');
  }
  @Field(() => [Correspondence], { description: 'Blocks recognised in other fiches.' })
  get correspondences(): Promise<readonly fiche.Correspondence[]> {
    return this.content('correspondences');
  }

  private async entries(nomenclature: Nomenclature): Promise<readonly NomenclatureEntry[]> {
    const [classifications, code, number] = await Promise.all([
      this.content('classifications'),
      this.content('certificationCode'),
      this.content('number'),
    ]);
    const entries = classifications[nomenclature] ?? [];
    return entries.map((entry) => new NomenclatureEntry({ nomenclature, ...entry }, `${code}.${number}`));
  }
}
