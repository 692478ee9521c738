import Box from '@mui/material/Box';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** Room kept until the content comes, in pixels. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Mounts heavy content once it is about to be seen, keeping its place meanwhile. */
export function WhenVisible({ height, children }: Props): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return (
    <Box ref={ref} sx={seen ? {} : { minHeight: height }}>
      {seen && children}
    </Box>
  );
}
