import { useMemo, useState } from 'react';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { useRuleWords } from '../components/use-rule-words.ts';
import { lookAt } from '../model/rule-problems.ts';
import { type ReadRules, type TypedRules, typedOf } from '../model/typed-rules.ts';
import type { RuleEditor } from './rule-editor.ts';

interface Draft extends ReadRules {
  readonly id: string;
  readonly revision: number;
}

interface State {
  readonly editor: RuleEditor;
  /** What may be saved; undefined while some field cannot be read. */
  readonly input: ReturnType<typeof lookAt>['input'];
  /** Whether something differs from what is kept. */
  readonly dirty: boolean;
  /** What is typed is what is kept, at that revision. */
  readonly saved: (revision: number) => void;
  /** Goes on with what is typed, against another revision. */
  readonly rebase: (revision: number) => void;
  /** Begins again from what is kept. */
  readonly restart: (draft: Draft) => void;
}

/** A draft as it is typed, looked at with each letter by the very functions the server checks it with. */
export function useRuleEditor(draft: Draft): State {
  const fieldWords = useProblemWords();
  const words = useRuleWords();
  const [typed, setTyped] = useState(() => typedOf(draft));
  const [kept, setKept] = useState(typed);
  const [revision, setRevision] = useState(draft.revision);
  const { input, problems } = useMemo(() => lookAt(typed, { id: draft.id, revision }), [typed, draft.id, revision]);
  const change = (part: Partial<TypedRules>): void => setTyped((before) => ({ ...before, ...part }));
  return {
    input,
    dirty: typed !== kept && JSON.stringify(typed) !== JSON.stringify(kept),
    saved: (now) => {
      setKept(typed);
      setRevision(now);
    },
    rebase: setRevision,
    restart: (now) => {
      const again = typedOf(now);
      setTyped(again);
      setKept(again);
      setRevision(now.revision);
    },
    editor: {
      typed,
      problems,
      errorAt: (path) => {
        const problem = problems.find((one) => one.path === path);
        if (problem === undefined) return undefined;
        return 'fault' in problem ? words.fault(problem.fault) : fieldWords.ofField(problem.unread);
      },
      change,
      changeField: (path, value) => setTyped((before) => ({ ...before, fields: { ...before.fields, [path]: value } })),
      changeSource: (parameter, source) =>
        setTyped((before) => ({ ...before, sources: { ...before.sources, [parameter]: source } })),
    },
  };
}
