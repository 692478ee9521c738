import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { changedMeanwhile } from '../model/conflict.ts';
import type { Conflict } from './conflict-notice.tsx';
import { type LastChange, type Subject, useLastChange } from './use-last-change.ts';

type Fields = Readonly<Record<string, string | null | undefined>>;

interface Parts {
  /** Whose history says who was quicker; none where it may not be read. */
  readonly history: Subject | undefined;
  /** What was read before anything was typed. */
  readonly read: Fields;
  /** Reads what is kept now, past every cache; undefined where it is gone. */
  readonly readAgain: () => Promise<{ readonly version: number; readonly fields: Fields } | undefined>;
  readonly labels: Readonly<Record<string, string>>;
  /** Puts values and version into the form. */
  readonly put: (values: Fields, version: number) => void;
}

interface ConflictState {
  /** Shown instead of the refusal; undefined while there is no conflict. */
  readonly shown:
    | {
        readonly conflicts: readonly Conflict[];
        readonly who: LastChange | undefined;
        readonly onKeep: () => void;
        readonly onTake: () => void;
      }
    | undefined;
  /** What is kept now in words, by field, once somebody chose to go on with what they typed. */
  readonly notes: Readonly<Record<string, string | undefined>>;
  /** Takes up a refusal for a conflict of versions, and passes every other one on. */
  readonly settle: (problem: Problem | undefined) => Promise<Problem | undefined>;
}

/** What to do where somebody else was quicker: show what changed, keep what was typed, and let one choose. */
export function useConflict({ history, read, readAgain, labels, put }: Parts): ConflictState {
  const { t } = useTranslation();
  const lastChange = useLastChange();
  const [now, setNow] = useState<{ readonly version: number; readonly fields: Fields }>();
  const [who, setWho] = useState<LastChange>();
  const [kept, setKept] = useState<Fields>();
  const changed = now === undefined ? [] : changedMeanwhile(kept ?? read, now.fields);
  const noted = kept === undefined ? [] : changedMeanwhile(read, kept);
  return {
    shown: now && {
      who,
      conflicts: changed.map((name) => ({ label: labels[name] ?? name, now: now.fields[name] ?? '' })),
      onKeep: () => {
        put({}, now.version);
        setKept(now.fields);
        setNow(undefined);
      },
      onTake: () => {
        put(Object.fromEntries(changed.map((name) => [name, now.fields[name] ?? ''])), now.version);
        setKept(undefined);
        setNow(undefined);
      },
    },
    notes: Object.fromEntries(
      noted.map((name) => [
        name,
        t('directory.conflict.now', { value: kept?.[name] || t('directory.conflict.empty') }),
      ]),
    ),
    settle: async (problem) => {
      if (problem?.code !== 'VERSION_CONFLICT') return problem;
      const [found, last] = await Promise.all([readAgain(), history && lastChange(history)]);
      if (found === undefined) return { code: 'NOT_FOUND' };
      setNow(found);
      setWho(last);
      return undefined;
    },
  };
}
