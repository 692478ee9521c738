/** Characters no XML 1.0 document may hold; tabs and ends of lines are spared. */
const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** What an XML document can hold of a text. */
export function possible(text: string): string {
  return text.replace(IMPOSSIBLE, '');
}

/** Text as an XML document holds it. */
function escaped(text: string): string {
  return possible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** An element of some text; none where there is no text. */
export function leaf(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escaped(text)}</${name}>`;
}

/** An element of others; none where there are none, unless it `stays`. */
export function group(name: string, children: readonly string[], stays = false): string {
  const inside = children.join('');
  return inside === '' && !stays ? '' : `<${name}>${inside}</${name}>`;
}
