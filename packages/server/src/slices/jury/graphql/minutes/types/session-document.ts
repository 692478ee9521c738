import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { DocumentKind, DocumentRow } from '../../../persistence/documents.ts';
import { DocumentKindEnum } from '../enums.ts';

@Needs('minutes.read')
@ObjectType({ description: 'A file of a session, as it was made.' })
export class SessionDocument {
  readonly row: DocumentRow;

  constructor(row: DocumentRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => DocumentKindEnum, { description: 'What it is.' })
  get kind(): DocumentKind {
    return this.row.kind;
  }
  @Field(() => String, { description: 'Name it is saved under.' })
  get name(): string {
    return this.row.name;
  }
  @Field(() => String, { description: 'Its media type, "application/pdf".' })
  get contentType(): string {
    return this.row.contentType;
  }
  @Field(() => Int, { description: 'Its size in bytes.' })
  get bytes(): number {
    return this.row.bytes;
  }
  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  get sha256(): string {
    return this.row.sha256;
  }
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  get madeAt(): Date {
    return new Date(this.row.madeAt);
  }
  @Field(() => ID, { nullable: true, description: 'The case it is about; null for a file of the whole session.' })
  get caseId(): string | null {
    return this.row.caseId;
  }
  @Field(() => ID, { nullable: true, description: 'The seat it is about; null for a file of the whole session.' })
  get seatId(): string | null {
    return this.row.seatId;
  }
  @Field(() => String, { description: 'Where it is fetched, on this server, with the same session.' })
  get path(): string {
    return `/sessions/${this.row.sessionId}/documents/${this.row.id}`;
  }
}
