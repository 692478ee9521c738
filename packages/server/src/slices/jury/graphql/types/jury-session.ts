import type { SessionState } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { SessionStateEnum } from '../enums.ts';

@Needs('session.read')
@ObjectType({ description: 'A certification whose candidates a jury hears.', simpleResolvers: true })
export class SessionCertification {
  @Field(() => String, { description: 'Code of its fiche, "RNCP28245".' })
  readonly rncpCode!: string;
  @Field(() => String, { nullable: true, description: 'Its title; null where the register does not have it.' })
  readonly title!: string | null;
}

@Needs('session.read')
@ObjectType({ description: 'A sitting of a joint jury, from its planning to its sealed minutes.' })
export class JurySession {
  readonly row: SessionRow;

  constructor(row: SessionRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id, which never changes.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => String, { description: 'What people call it, "2027-0012".' })
  get reference(): string {
    return this.row.reference;
  }
  @Field(() => SessionStateEnum, { description: 'Where it stands.' })
  get state(): SessionState {
    return this.row.state;
  }
  @Field(() => Int, {
    description: 'Grows with each change of it or of anything in it; a change says which one it was decided on.',
  })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => DateScalar, { description: 'The day it is held.' })
  get sessionOn(): string {
    return this.row.sessionOn;
  }
  @Field(() => String, { description: 'When it begins, "09:00" in Paris.' })
  get startsAt(): string {
    return this.row.startsAt;
  }
  @Field(() => String, { description: 'When it ends, "12:00" in Paris.' })
  get endsAt(): string {
    return this.row.endsAt;
  }
  @Field(() => String, { nullable: true, description: 'Where it is held; null where it is held at a distance only.' })
  get place(): string | null {
    return this.row.place;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Address of the meeting at a distance; null where there is none.',
  })
  get remoteUrl(): string | null {
    return this.row.remoteUrl;
  }
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the regional joint committee was told; null before.',
  })
  get regionalCommitteeToldOn(): string | null {
    return this.row.regionalCommitteeToldOn;
  }
}

const types = connectionTypes(() => JurySession, 'JurySession', 'jury sessions');

@Needs('session.read')
@ObjectType({ description: 'A page of jury sessions.' })
export class JurySessionConnection extends types.Connection {}
Needs('session.read')(types.Edge);
