import type { CaseDocumentKind } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { CaseDocumentRow } from '../../../persistence/case-documents.ts';
import { CaseDocumentKindEnum } from '../enums.ts';

@Needs('case.read')
@ObjectType({ description: 'A file of a case, for the members of the jury that hears it and those who organise it.' })
export class CaseDocument {
  readonly #row: CaseDocumentRow;

  constructor(row: CaseDocumentRow) {
    this.#row = row;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.#row.id;
  }
  @Field(() => CaseDocumentKindEnum, { description: 'What it is.' })
  get kind(): CaseDocumentKind {
    return this.#row.caseKind;
  }
  @Field(() => String, { description: 'What it is called, in the words of whoever attached it.' })
  get title(): string {
    return this.#row.title;
  }
  @Field(() => String, { description: 'Name it is saved under.' })
  get name(): string {
    return this.#row.name;
  }
  @Field(() => String, { description: 'Its media type by its bytes: "application/pdf", "image/png", "image/jpeg".' })
  get contentType(): string {
    return this.#row.contentType;
  }
  @Field(() => Int, { description: 'Its size in bytes.' })
  get bytes(): number {
    return this.#row.bytes;
  }
  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  get sha256(): string {
    return this.#row.sha256;
  }
  @Field(() => DateTimeScalar, { description: 'When it was attached.' })
  get attachedAt(): Date {
    return new Date(this.#row.madeAt);
  }
  @Field(() => String, { description: 'Where it is fetched, on this server, with the same session.' })
  get path(): string {
    return `/sessions/${this.#row.sessionId}/documents/${this.#row.id}`;
  }
}
