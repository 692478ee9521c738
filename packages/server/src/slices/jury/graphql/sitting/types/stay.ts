import type { AttendanceMethod } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { StayRow } from '../../../persistence/stays.ts';
import { AttendanceMethodEnum } from '../enums.ts';

@Needs('session.read')
@ObjectType({ description: 'A stay of a member in the room, signed for.' })
export class MemberStay {
  readonly #row: StayRow;
  readonly #drawingSeen: boolean;

  /** @param drawingSeen whether the caller is of those who sit, or of the exam centre */
  constructor(row: StayRow, drawingSeen: boolean) {
    this.#row = row;
    this.#drawingSeen = drawingSeen;
  }

  @Field(() => DateTimeScalar, { description: 'When they arrived.' })
  get arrivedAt(): Date {
    return new Date(this.#row.arrivedAt);
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left; null while they are there.' })
  get leftAt(): Date | null {
    return this.#row.leftAt === null ? null : new Date(this.#row.leftAt);
  }
  @Field(() => AttendanceMethodEnum, { description: 'How it was signed.' })
  get method(): AttendanceMethod {
    return this.#row.method;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Path of the signature in a box of 400 by 150; null by code, and for who neither sits nor organises.',
  })
  get signature(): string | null {
    return this.#drawingSeen ? this.#row.signature : null;
  }
  @Field(() => Boolean, { description: 'Whether they signed on a device of the exam centre.' })
  get onDevice(): boolean {
    return this.#row.onDevice;
  }
}
