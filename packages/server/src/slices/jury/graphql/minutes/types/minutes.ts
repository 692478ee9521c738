import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { MinutesRow } from '../../../persistence/minutes.ts';
import type { RectificationRow } from '../../../persistence/rectifications.ts';
import { MinutesStateEnum } from '../enums.ts';

@Needs('minutes.read')
@ObjectType({ description: 'Minutes of a session: frozen when they are drawn up, signed, then sealed.' })
export class Minutes {
  readonly row: MinutesRow;

  constructor(row: MinutesRow) {
    this.row = row;
  }

  @Field(() => MinutesStateEnum, { description: 'Where they stand.' })
  get state(): 'DRAWN_UP' | 'SEALED' {
    return this.row.sealedAt === null ? 'DRAWN_UP' : 'SEALED';
  }
  @Field(() => Int, { description: 'How often they were drawn up.' })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => DateTimeScalar, { description: 'When they were drawn up last.' })
  get drawnUpAt(): Date {
    return new Date(this.row.drawnUpAt);
  }
  @Field(() => String, { description: 'SHA-256 of everything they say, in hexadecimal: what a signature is of.' })
  get sha256(): string {
    return this.row.sha256;
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were sealed; null before.' })
  get sealedAt(): Date | null {
    return this.row.sealedAt && new Date(this.row.sealedAt);
  }
  @Field(() => String, {
    nullable: true,
    description:
      'Subject of the certificate of the seal; null before it, and where the hash alone vouches for the file.',
  })
  get sealedBy(): string | null {
    return this.row.sealedBy;
  }
  @Field(() => String, { nullable: true, description: 'SHA-256 of the sealed file, in hexadecimal; null before.' })
  get sealedSha256(): string | null {
    return this.row.sealedSha256;
  }
}

@Needs('minutes.read')
@ObjectType({ description: 'A signature of minutes as they are now.', simpleResolvers: true })
export class MinutesSignature {
  @Field(() => ID, { description: 'The seat of who signed.' })
  readonly seatId!: string;
  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly signedAt!: Date;
}

@Needs('minutes.read')
@ObjectType({ description: 'A correction beside sealed minutes, whose text stays as it is.' })
export class MinutesRectification {
  readonly row: RectificationRow;

  constructor(row: RectificationRow) {
    this.row = row;
  }

  @Field(() => Int, { description: 'Its number, from 1 without a gap.' })
  get number(): number {
    return this.row.data.number;
  }
  @Field(() => DateScalar, { description: 'The day it was made.' })
  get on(): string {
    return this.row.data.on;
  }
  @Field(() => String, { description: 'Why it is made.' })
  get reason(): string {
    return this.row.reason;
  }
  @Field(() => String, { description: 'What the minutes should say.' })
  get correction(): string {
    return this.row.correction;
  }
  @Field(() => String, { description: 'SHA-256 of what it comes after: the sealed file, or the rectification before.' })
  get previous(): string {
    return this.row.data.previous;
  }
  @Field(() => ID, { description: 'Its page, among the documents of the session.' })
  get documentId(): string {
    return this.row.documentId;
  }
}
