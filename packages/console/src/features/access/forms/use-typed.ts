import { useEffect, useState } from 'react';

const PAUSE_MS = 200;

interface Typed {
  /** As it is typed now; undefined before anything is. */
  readonly text: string | undefined;
  /** As it was when the typing paused. */
  readonly asked: string;
  readonly search: (text: string) => void;
}

/** What is typed to look something up, which is asked for once the typing pauses. */
export function useTyped(): Typed {
  const [text, setText] = useState<string>();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text?.trim() ?? ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, asked, search: setText };
}
