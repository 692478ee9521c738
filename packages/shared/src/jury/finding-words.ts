import { fillWords, type JuryLanguage } from './fill-words.ts';
import type { Finding, FindingCode, Remedy } from './findings.ts';

type Words<Code extends string> = Readonly<Record<JuryLanguage, Readonly<Record<Code, string>>>>;

/** One sentence per finding; `{name}` stands for a fact of that name. */
export const FINDING_WORDS: Words<FindingCode> = {
  fr: {
    RULE_SET_NOT_IN_FORCE: 'Ces règles ne sont pas en vigueur le jour de la session ({sessionOn}).',
    RULE_SET_OF_OTHER_CERTIFICATION: 'Ces règles ne sont pas celles de {certification}.',
    NOTICE_TOO_SHORT: 'Une organisation syndicale a {days} jours pour désigner ; il en faut {required}.',
    REGIONAL_COMMITTEE_NOT_TOLD: 'La CPREFP n’a pas été informée de la composition du jury.',
    EXPERIENCE_HEARING_TOO_LATE: 'Un candidat VAE devait être entendu au plus tard le {latest}.',
    COLLEGE_EMPTY: 'Un collège n’a aucun membre.',
    COLLEGE_WITHOUT_VOTER: 'Un collège n’a aucun membre ayant droit de vote.',
    PARITY_BROKEN: 'Le jury n’est pas paritaire : {employers} côté employeurs, {unions} côté salariés.',
    VOICES_EQUALISED:
      'Les voix sont égalisées : chaque employeur en pèse {unions}, chaque représentant syndical {employers}.',
    SURPLUS_WITHOUT_VOTE: 'Pour la parité, les votants en surnombre siègent sans voter ({count}).',
    TOO_MANY_MEMBERS: 'Un collège compte {count} membres ; le maximum est {max}.',
    TOO_FEW_MEMBERS: 'Un collège compte {count} membres ; le minimum est {min}.',
    TOO_MANY_TEMP_WORK: 'Un collège compte {count} membres du travail temporaire ; le maximum est {max}.',
    QUORUM_NOT_REACHED:
      'Le quorum n’est pas atteint : {employers} votants employeurs ({requiredEmployers} requis), {unions} votants salariés ({requiredUnions} requis), {requiredTotal} requis en tout.',
    PROXY_NOT_VALID:
      'Une procuration n’est pas valable : elle se donne à un votant présent du même collège, {allowed} au plus par personne.',
    ORGANISATION_OF_OTHER_SIDE: 'L’organisation d’un membre n’appartient pas à ce collège.',
    UNION_NOT_REPRESENTATIVE: 'Une organisation syndicale n’est pas représentative le {sessionOn}.',
    UNION_NOT_REPRESENTED: 'Une organisation syndicale représentative n’a pas de membre dans le jury.',
    UNION_WITHOUT_VOTER: 'Une organisation syndicale siège sans droit de vote.',
    TOO_MANY_VOTERS_OF_UNION: 'Une organisation syndicale a {count} votants ; le maximum est {max}.',
    TOO_MANY_REPRESENTATIVES: 'Une organisation syndicale a {count} représentants ; le maximum est {max}.',
    TOO_FEW_REPRESENTATIVES: 'Une organisation syndicale a {count} représentants ; le minimum est {min}.',
    EMPLOYER_NOT_DESIGNATED_BY_CHAMBER:
      'Un membre employeur n’est pas désigné par la chambre qui organise les évaluations.',
    SEAT_VACANT: 'Un siège attend une désignation.',
    PERSON_IN_TWO_SEATS: 'Une même personne occupe plusieurs sièges.',
    MANDATE_NOT_IN_FORCE: 'Un membre n’a pas de mandat en vigueur le {sessionOn}.',
    MANDATE_ENDS_BEFORE_SESSION: 'Le mandat d’un membre prend fin le {endsOn}, avant la session.',
    MANDATE_ENDS_SOON: 'Le mandat d’un membre prend fin le {endsOn}, peu après la session.',
    TEMP_WORK_FLAG_MISSING: 'Le siège et le mandat ne disent pas la même chose du travail temporaire.',
    MEMBER_NOT_QUALIFIED: 'Un membre n’est pas reconnu qualifié pour cette certification.',
    LEAVE_NOTICE_TOO_SHORT:
      'Un membre a {days} jours pour prévenir son employeur ; le délai de {required} jours ne lui est pas opposable.',
    CONVOCATION_BY_POST:
      'Un membre n’a pas d’adresse e-mail : sa convocation part par la poste, et les délais comptent du jour où elle est postée.',
    NO_PRESIDENT: 'Aucun président n’est désigné parmi les membres.',
    PRESIDENT_WRONG_SIDE: 'Le président n’est pas du collège que la règle désigne.',
    PRESIDENT_WITHOUT_VOTE: 'Le président n’a pas le droit de vote : sa voix ne peut pas être prépondérante.',
    PRESIDENT_ABSENT: 'Le président est absent et aucun suppléant ne peut présider.',
    SUBSTITUTE_WRONG_SIDE: 'Le suppléant du président n’est pas du collège que la règle désigne.',
    SUBSTITUTE_PRESIDES: 'Le président est absent : le suppléant préside.',
    LINKED_TO_CANDIDATE: 'Un membre a un lien avec un candidat : il est récusé pour ce dossier.',
    LINKED_MEMBER_EXCLUDED: 'Un membre a un lien avec un candidat : la règle l’exclut de ce jury.',
    CASE_WITHOUT_QUORUM: 'Les récusations ne laissent pas le quorum pour un dossier.',
    EXPERIENCE_JURY_TOO_SMALL: 'Un jury de VAE compte au moins {min} personnes ; celui-ci en compte {count}.',
    EXPERIENCE_JURY_NOT_QUALIFIED:
      'Un jury de VAE compte au moins une personne qualifiée au titre de la certification.',
    WOMEN_MEN_IMBALANCE:
      'La représentation équilibrée des femmes et des hommes est recherchée : {women} femmes, {men} hommes.',
  },
  en: {
    RULE_SET_NOT_IN_FORCE: 'These rules are not in force on the day of the session ({sessionOn}).',
    RULE_SET_OF_OTHER_CERTIFICATION: 'These are not the rules of {certification}.',
    NOTICE_TOO_SHORT: 'A union has {days} days to designate; it needs {required}.',
    REGIONAL_COMMITTEE_NOT_TOLD: 'The regional joint committee was not told of the composition of the jury.',
    EXPERIENCE_HEARING_TOO_LATE: 'A candidate through experience had to be heard by {latest}.',
    COLLEGE_EMPTY: 'One side has no member.',
    COLLEGE_WITHOUT_VOTER: 'One side has no member with the vote.',
    PARITY_BROKEN: 'The jury is not joint: {employers} for the employers, {unions} for the employees.',
    VOICES_EQUALISED: 'Voices are equalised: each employer weighs {unions}, each union representative {employers}.',
    SURPLUS_WITHOUT_VOTE: 'For parity, surplus voters sit without a vote ({count}).',
    TOO_MANY_MEMBERS: 'One side has {count} members; at most {max} may sit.',
    TOO_FEW_MEMBERS: 'One side has {count} members; at least {min} must sit.',
    TOO_MANY_TEMP_WORK: 'One side has {count} members of the temporary-work branch; at most {max} may sit.',
    QUORUM_NOT_REACHED:
      'There is no quorum: {employers} employer voters ({requiredEmployers} required), {unions} union voters ({requiredUnions} required), {requiredTotal} required in all.',
    PROXY_NOT_VALID:
      'A proxy is not valid: it is given to a voter of the same side who is present, at most {allowed} to each.',
    ORGANISATION_OF_OTHER_SIDE: 'The organisation of a member does not belong to this side.',
    UNION_NOT_REPRESENTATIVE: 'A union is not representative on {sessionOn}.',
    UNION_NOT_REPRESENTED: 'A representative union has no member in the jury.',
    UNION_WITHOUT_VOTER: 'A union sits without a vote.',
    TOO_MANY_VOTERS_OF_UNION: 'A union has {count} voters; at most {max} may vote.',
    TOO_MANY_REPRESENTATIVES: 'A union has {count} representatives; at most {max} may sit.',
    TOO_FEW_REPRESENTATIVES: 'A union has {count} representatives; at least {min} must sit.',
    EMPLOYER_NOT_DESIGNATED_BY_CHAMBER:
      'An employer member was not designated by the chamber that organises the assessments.',
    SEAT_VACANT: 'A seat awaits a designation.',
    PERSON_IN_TWO_SEATS: 'One person holds several seats.',
    MANDATE_NOT_IN_FORCE: 'A member has no mandate in force on {sessionOn}.',
    MANDATE_ENDS_BEFORE_SESSION: 'The mandate of a member ends on {endsOn}, before the session.',
    MANDATE_ENDS_SOON: 'The mandate of a member ends on {endsOn}, soon after the session.',
    TEMP_WORK_FLAG_MISSING: 'Seat and mandate disagree about temporary work.',
    MEMBER_NOT_QUALIFIED: 'A member is not recognised as qualified for this certification.',
    LEAVE_NOTICE_TOO_SHORT:
      'A member has {days} days to tell their employer; the notice of {required} days cannot be opposed to them.',
    CONVOCATION_BY_POST:
      'A member has no e-mail address: their convocation goes by post, and notice counts from the day it is posted.',
    NO_PRESIDENT: 'No president is named among the members.',
    PRESIDENT_WRONG_SIDE: 'The president is not of the side the rule says.',
    PRESIDENT_WITHOUT_VOTE: 'The president has no vote: their voice cannot prevail.',
    PRESIDENT_ABSENT: 'The president is absent and no substitute can preside.',
    SUBSTITUTE_WRONG_SIDE: 'The substitute president is not of the side the rule says.',
    SUBSTITUTE_PRESIDES: 'The president is absent: the substitute presides.',
    LINKED_TO_CANDIDATE: 'A member is linked to a candidate: they are recused for that case.',
    LINKED_MEMBER_EXCLUDED: 'A member is linked to a candidate: the rule excludes them from this jury.',
    CASE_WITHOUT_QUORUM: 'Recusals leave no quorum for one case.',
    EXPERIENCE_JURY_TOO_SMALL: 'A jury for experience has at least {min} people; this one has {count}.',
    EXPERIENCE_JURY_NOT_QUALIFIED: 'A jury for experience has at least one person qualified for the certification.',
    WOMEN_MEN_IMBALANCE: 'Balance of women and men is sought: {women} women, {men} men.',
  },
};

/** What to do about a finding, as an order. */
export const REMEDY_WORDS: Words<Remedy> = {
  fr: {
    CHOOSE_RULE_SET: 'Choisir des règles en vigueur ce jour-là.',
    MOVE_SESSION_LATER: 'Reporter la session, ou passer outre en le motivant si la règle le permet.',
    MOVE_SESSION_EARLIER: 'Avancer la session.',
    TELL_REGIONAL_COMMITTEE: 'Informer la CPREFP et en noter la date.',
    SEAT_MEMBER: 'Ajouter un membre.',
    UNSEAT_MEMBER: 'Retirer un membre.',
    SEAT_VOTER: 'Ajouter un votant, ou retirer le droit de vote en face.',
    GIVE_VOTE: 'Donner le droit de vote à l’un des membres.',
    WITHDRAW_VOTE: 'Ne laisser le droit de vote qu’au nombre permis.',
    POSTPONE_SESSION: 'Attendre les membres en retard, ou reporter la session.',
    WITHDRAW_PROXY: 'Retirer la procuration ou la donner à un autre membre.',
    ASK_DESIGNATION: 'Demander une désignation à l’organisation.',
    RENEW_MANDATE: 'Renouveler le mandat, ou désigner une autre personne.',
    MARK_TEMP_WORK: 'Mettre le siège et le mandat d’accord.',
    NAME_PRESIDENT: 'Désigner comme président un membre votant, du collège voulu.',
    NAME_SUBSTITUTE: 'Désigner un suppléant présent, du collège que la règle désigne.',
    RECORD_RECUSAL: 'Rien à faire : la récusation est appliquée ; prévoir un remplaçant s’il le faut.',
    GIVE_LEAVE_PROOF: 'Remettre la convocation comme justificatif d’absence.',
    POST_CONVOCATION: 'Poster la convocation en PDF, puis noter le jour.',
    NOTHING_TO_DO: 'Rien à faire : porté au procès-verbal.',
  },
  en: {
    CHOOSE_RULE_SET: 'Choose rules in force on that day.',
    MOVE_SESSION_LATER: 'Move the session later, or override with a reason where the rule admits it.',
    MOVE_SESSION_EARLIER: 'Move the session earlier.',
    TELL_REGIONAL_COMMITTEE: 'Tell the regional joint committee and note the date.',
    SEAT_MEMBER: 'Add a member.',
    UNSEAT_MEMBER: 'Remove a member.',
    SEAT_VOTER: 'Add a voter, or withdraw a vote on the other side.',
    GIVE_VOTE: 'Give one of the members the vote.',
    WITHDRAW_VOTE: 'Leave the vote to as many as may have it.',
    POSTPONE_SESSION: 'Wait for late members, or postpone the session.',
    WITHDRAW_PROXY: 'Withdraw the proxy or give it to another member.',
    ASK_DESIGNATION: 'Ask the organisation to designate.',
    RENEW_MANDATE: 'Renew the mandate, or designate somebody else.',
    MARK_TEMP_WORK: 'Make seat and mandate agree.',
    NAME_PRESIDENT: 'Name as president a member with the vote, of the side wanted.',
    NAME_SUBSTITUTE: 'Name a substitute who is present and of the side the rule says.',
    RECORD_RECUSAL: 'Nothing: the recusal applies; seat a replacement if need be.',
    GIVE_LEAVE_PROOF: 'Hand over the convocation as proof of absence.',
    POST_CONVOCATION: 'Post the convocation (PDF), then note the day.',
    NOTHING_TO_DO: 'Nothing: it goes to the minutes.',
  },
};

/** A finding in one sentence; a fact it lacks keeps its braces. */
export function findingSentence(finding: Pick<Finding, 'code' | 'facts'>, language: JuryLanguage): string {
  return fillWords(FINDING_WORDS[language][finding.code], finding.facts, language);
}
