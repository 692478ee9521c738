/** One side of the balance, as it would vote. */
export interface SideWeight {
  readonly members: number;
  readonly voters: number;
  /** Voices of the whole side. */
  readonly voices: number;
}

/** How far the beam leans, in degrees: positive towards the unions, 0 where it is level. */
export function tiltOf(employers: number, unions: number): number {
  const most = Math.max(employers, unions);
  if (employers === unions || most === 0) return 0;
  const lean = ((unions - employers) / most) * STEEPEST;
  return Math.sign(lean) * Math.max(FAINTEST, Math.abs(lean));
}

const STEEPEST = 12;
/** One voice among many still has to be seen. */
const FAINTEST = 3;
