import { addDays, type IsoDate } from '../days.ts';

/** Convocations leave as many days before the session as employees owe their employers (CCN métallurgie, 37.1). */
const LEAVE_NOTICE = 8;

/** The last day on which an organisation can say who sits for it and its members still be called in time; never before it was asked. */
export function designationDueOn(sessionOn: IsoDate, askedOn: IsoDate): IsoDate {
  const due = addDays(sessionOn, -LEAVE_NOTICE);
  return due < askedOn ? askedOn : due;
}
