import { COLLEGES } from '@delibere/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { sessionParties } from '../../../domain/parties.ts';
import { mayRead } from '../../../domain/session/documents.ts';
import { signingRefusal } from '../../../domain/sitting/signing.ts';
import { juryLoaders } from '../../loaders.ts';
import { JurySession } from '../../types/jury-session.ts';
import { SignatoryEnum, ViewerSigningEnum } from '../enums.ts';
import { minutesLoaders } from '../loaders.ts';
import { Minutes, MinutesRectification, MinutesSignature } from '../types/minutes.ts';
import { SessionDocument } from '../types/session-document.ts';

@Resolver(() => JurySession)
export class SessionMinutesFields {
  @FieldResolver(() => Minutes, {
    nullable: true,
    description: 'Its minutes; null before they are drawn up, and for those who do not read them.',
  })
  async minutes(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<Minutes | null> {
    const access = await context.open('session.read');
    if (!access.may('minutes.read', sessionParties(row))) return null;
    const found = await minutesLoaders(context).minutes.load(row.id);
    return found && new Minutes(found);
  }
  @FieldResolver(() => [SessionDocument], { description: 'Its files that the caller may have, the earliest first.' })
  async documents(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<readonly SessionDocument[]> {
    const access = await context.open('session.read');
    if (!access.may('minutes.read', sessionParties(row))) return [];
    const [files, seats] = await Promise.all([
      minutesLoaders(context).documents.load(row.id),
      juryLoaders(context).seats.load(row.id),
    ]);
    return files.filter((file) => mayRead(access, row, seats, file)).map((file) => new SessionDocument(file));
  }
}

@Resolver(() => Minutes)
export class MinutesFields {
  @FieldResolver(() => [MinutesSignature], { description: 'Those given to the text as it is now, in their order.' })
  async signatures(@Root() { row }: Minutes, @Ctx() context: ViewerContext): Promise<readonly MinutesSignature[]> {
    const rows = await minutesLoaders(context).signatures.load(row.sessionId);
    return rows.map(({ seatId, signedAt }) =>
      Object.assign(new MinutesSignature(), { seatId, signedAt: new Date(signedAt) }),
    );
  }
  @FieldResolver(() => [SignatoryEnum], { description: 'Who still has to sign before they may be sealed.' })
  async missing(@Root() { row }: Minutes, @Ctx() context: ViewerContext): Promise<readonly string[]> {
    const [signatures, seats, session] = await Promise.all([
      minutesLoaders(context).signatures.load(row.sessionId),
      juryLoaders(context).seats.load(row.sessionId),
      juryLoaders(context).sessions.load(row.sessionId),
    ]);
    const signed = new Set(signatures.map(({ seatId }) => seatId));
    const unsigned = COLLEGES.filter((side) => !seats.some(({ id, college }) => college === side && signed.has(id)));
    return [...(signed.has(session?.presidedBy ?? '') ? [] : ['PRESIDENT']), ...unsigned];
  }
  @FieldResolver(() => ViewerSigningEnum, { description: 'What the caller may do about signing them.' })
  async viewerSigning(@Root() { row }: Minutes, @Ctx() context: ViewerContext): Promise<string> {
    const { sessionId } = row;
    const { attended, signatures } = minutesLoaders(context);
    const { seats, sessions } = juryLoaders(context);
    const [access, session, sitting, came, given] = await Promise.all([
      context.open('session.read'),
      sessions.load(sessionId),
      seats.load(sessionId),
      attended.load(sessionId),
      signatures.load(sessionId),
    ]);
    const { personId, identifiedAt } = access.viewer;
    const own = sitting.find((seat) => personId !== null && seat.personId === personId)?.id ?? null;
    const signed = given.some(({ seatId }) => seatId === own);
    if (signed) return 'SIGNED';
    if (session === null || !access.may('minutes.sign', sessionParties(session))) return 'NOT_ASKED';
    const standing = {
      own,
      attended: came.some(({ seatId }) => seatId === own),
      signed,
      identifiedAt,
      now: context.now,
    };
    const may = signingRefusal({ ...standing, state: session.state });
    if (may.ok) return 'READY';
    return may.refusal.code === 'REAUTHENTICATION_NEEDED' ? 'REAUTHENTICATE' : 'NOT_ASKED';
  }
  @FieldResolver(() => [MinutesRectification], { description: 'Corrections beside them, the first one first.' })
  async rectifications(
    @Root() { row }: Minutes,
    @Ctx() context: ViewerContext,
  ): Promise<readonly MinutesRectification[]> {
    const rows = await minutesLoaders(context).rectifications.load(row.sessionId);
    return rows.map((one) => new MinutesRectification(one));
  }
  @FieldResolver(() => SessionDocument, { description: 'The sealed file; before, the text to sign.' })
  async document(@Root() { row }: Minutes, @Ctx() context: ViewerContext): Promise<SessionDocument> {
    const id = row.sealedDocumentId ?? row.documentId;
    const file = (await minutesLoaders(context).documents.load(row.sessionId)).find((one) => one.id === id);
    if (file === undefined) throw new Error('Minutes have no file');
    return new SessionDocument(file);
  }
}
