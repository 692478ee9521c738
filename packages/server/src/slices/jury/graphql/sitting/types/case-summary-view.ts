import type { AccessRouteCode } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';
import { AccessRouteEnum, type CertificationOutline } from '../../../../certification/index.ts';
import { isBlockAcquired } from '../../../domain/decision/block-state.ts';
import type { CaseSummary } from '../../../domain/decision/case-summary.ts';
import { CaseBlock } from './case-block.ts';

@Needs('case.read')
@ObjectType({ description: 'The summary of assessments that the jury reads.' })
export class CaseSummaryView {
  readonly #summary: CaseSummary;
  readonly #outline: CertificationOutline | null;
  readonly #on: string;

  /** @param on day of the deliberation */
  constructor(summary: CaseSummary, outline: CertificationOutline | null, on: string) {
    this.#summary = summary;
    this.#outline = outline;
    this.#on = on;
  }

  @Field(() => AccessRouteEnum, { description: 'The way to the certification.' })
  get route(): AccessRouteCode {
    return this.#summary.route;
  }
  @Field(() => Boolean, { nullable: true, description: 'Whether that way is open; null when the fiche does not say.' })
  get routeOpen(): boolean | null {
    return this.#summary.routeOpen;
  }
  @Field(() => DateScalar, { nullable: true, description: 'First day of the fiche’s registration.' })
  get registeredFrom(): string | null {
    return this.#summary.registeredFrom;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the fiche’s registration.' })
  get registeredUntil(): string | null {
    return this.#summary.registeredUntil;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Last day to deliver the certification; null for none.' })
  get deliveryDeadline(): string | null {
    return this.#summary.deliveryDeadline;
  }
  @Field(() => DateScalar, { description: 'Day the candidate entered training, or was found eligible.' })
  get enteredOn(): string {
    return this.#summary.enteredOn;
  }
  @Field(() => [CaseBlock], { description: 'The blocks of the certification.' })
  get blocks(): readonly CaseBlock[] {
    const titles = new Map(this.#outline?.blocks.map((block) => [block.code, block]));
    return this.#summary.blocks.map(
      (block) => new CaseBlock(block, titles.get(block.code) ?? null, isBlockAcquired(block, this.#on)),
    );
  }
}
