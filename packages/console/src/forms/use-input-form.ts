import { useId, useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormRegisterReturn,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as v from 'valibot';
import type { SummaryItem } from '../ui/form/error-summary.tsx';
import { checkInput } from './check-input.ts';
import type { Problem } from './problem.ts';
import { useProblemWords } from './use-problem-words.ts';

interface Parts<Input extends FieldValues, Output> {
  /** The one the mutation checks the same input with. */
  readonly schema: v.GenericSchema<unknown, Output>;
  readonly defaults: Input;
  /** What each field is called, by its path: above it and in the error summary. */
  readonly labels: Readonly<Partial<Record<FieldPath<Input>, string>>>;
  /** Sends what was typed; answers why it was refused, or nothing. */
  readonly submit: (input: Output) => Promise<Problem | undefined>;
}

/** What a field is given: spread it over a `TextInput`, a `SelectInput`, a `TextArea`. */
export type FieldProps<Name extends string = string> = UseFormRegisterReturn<Name> & {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
};

/** A form over an input schema, to be shown by `InputForm`. */
export interface InputFormState<Input extends FieldValues> {
  readonly methods: UseFormReturn<Input>;
  readonly pending: boolean;
  /** All that is wrong, for the summary. */
  readonly summary: readonly SummaryItem[];
  readonly field: <Name extends FieldPath<Input>>(path: Name) => FieldProps<Name>;
  readonly send: () => Promise<void>;
}

/** Checks what was typed as the server will, sends it once, and shows refusals beside the fields they concern. */
export function useInputForm<Input extends FieldValues, Output>({
  schema,
  defaults,
  labels,
  submit,
}: Parts<Input, Output>): InputFormState<Input> {
  const id = useId();
  const words = useProblemWords();
  const methods = useForm<Input>({ defaultValues: defaults as DefaultValues<Input> });
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [summary, setSummary] = useState<readonly SummaryItem[]>([]);
  const names: Readonly<Record<string, string | undefined>> = labels;

  const show = (refused: Problem | undefined): void => {
    setProblem(refused);
    setSummary(refused === undefined ? [] : itemsOf(refused));
  };
  const itemsOf = (refused: Problem): readonly SummaryItem[] => {
    const { code, problems = [] } = refused;
    if (problems.length === 0) return [{ text: words.ofRefusal(refused), code }];
    return problems.map((one) => {
      const label = names[one.path];
      if (label === undefined) return { text: words.ofField(one.code), code: one.code };
      return { fieldId: `${id}-${one.path}`, text: words.ofNamedField(label, one.code) };
    });
  };

  return {
    methods,
    pending,
    summary,
    field: (path) => {
      const code = problem?.problems?.find((one) => one.path === path)?.code;
      return {
        ...methods.register(path),
        id: `${id}-${path}`,
        label: names[path] ?? path,
        error: code && words.ofField(code),
      };
    },
    send: async () => {
      if (pending) return;
      const checked = checkInput(schema, methods.getValues());
      if ('problems' in checked) return show({ code: 'INPUT_INVALID', problems: checked.problems });
      setPending(true);
      try {
        show(await submit(checked.input));
      } finally {
        setPending(false);
      }
    },
  };
}
