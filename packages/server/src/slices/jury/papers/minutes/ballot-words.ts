import { COLLEGES, VERDICT_WORDS } from '@delibere/shared';
import type { Count } from '../../domain/ballot/ballot.ts';
import type { CollegeCount, Verdict } from '../../domain/ballot/tally.ts';
import { CHOICE_WORDS, COLLEGE_WORDS, SECRECY_WORDS, WEIGHING_WORDS } from '../words/codes.ts';
import { hourInWords } from '../words/days.ts';
import { counted } from '../words/phrases.ts';
import type { NameOf } from './members.ts';
import type { MinutesBallot } from './minutes-data.ts';

const SEMICOLON = '\u00a0; ';

const count = ({ for: yes, against, abstain }: Count): string =>
  `${yes} pour, ${against} contre, ${counted(abstain, 'abstention', 'abstentions')}`;

function collegeWords(name: string, college: CollegeCount): string {
  const voters = `${counted(college.voters, 'votant', 'votants')} à ${counted(college.weight, 'voix', 'voix')}`;
  const without = college.withoutVote === 0 ? '' : `, ${college.withoutVote} en surnombre sans voix`;
  return `${name}\u00a0: ${count(college)} (${voters}${without})`;
}

function colleges({ colleges: counts }: Verdict): readonly string[] {
  if (counts === null) return [];
  const sides = COLLEGES.map((of) => collegeWords(COLLEGE_WORDS[of], counts[of]));
  return [`En votants. ${sides.join(SEMICOLON)}.`];
}

function voices({ voices: counted_, present, weighing }: Verdict): string {
  const said = counted_ === null ? 'décompte non conservé, pour le secret du vote' : count(counted_);
  return `En voix\u00a0: ${said}, sur ${present} présentes (${WEIGHING_WORDS[weighing]}).`;
}

function result({ outcome, reason, settles }: Verdict): string {
  const word = outcome === 'CARRIED' ? 'Admission adoptée' : 'Admission non adoptée';
  return `${word}\u00a0: ${VERDICT_WORDS.fr[reason]}${settles ? '' : '\u00a0; ce scrutin ne décide pas du dossier'}.`;
}

/** One ballot: the tally of each college where it was named, the voices, the casting vote where it was used. */
export function ballotInWords(
  { secrecy, closedAt, verdict }: MinutesBallot,
  place: { readonly index: number; readonly of: number },
  nameOf: NameOf,
): readonly string[] {
  const which = place.of === 1 ? '' : ` n°\u00a0${place.index + 1} sur ${place.of}`;
  const { castingVote } = verdict;
  return [
    `${SECRECY_WORDS[secrecy]}${which}, clos à ${hourInWords(closedAt)}. ${voices(verdict)}`,
    ...colleges(verdict),
    ...(castingVote === null
      ? []
      : [`Voix prépondérante, ${nameOf(castingVote.seat)}\u00a0: ${CHOICE_WORDS[castingVote.choice]}.`]),
    result(verdict),
  ];
}
