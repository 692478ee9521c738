/** What a stream said: an event, or (null) only that it is alive. */
export type StreamEvent = { readonly name: string; readonly data: string } | null;

/** Reads an event stream (https://html.spec.whatwg.org/multipage/server-sent-events.html) as far as our server writes one. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      if (blocks.length === 0) yield null;
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): StreamEvent {
  const lines = block.split('\n');
  const value = (field: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${field}:`))
      ?.slice(field.length + 1)
      .trimStart();
  const name = value('event');
  return name === undefined ? null : { name, data: value('data') ?? '' };
}
