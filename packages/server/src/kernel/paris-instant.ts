const CLOCK = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** Winter time first: of an hour that comes twice it is the second, of one that does not come the hour after. */
const OFFSETS = ['+01:00', '+02:00'] as const;

/** The instant at which clocks in Paris show a time of a day. @param time "09:00" */
export function parisInstant(day: string, time: string): Date {
  const instants = OFFSETS.map((offset) => new Date(`${day}T${time}:00${offset}`));
  const [winter = new Date(Number.NaN)] = instants;
  return instants.find((instant) => CLOCK.format(instant) === `${day} ${time}`) ?? winter;
}
