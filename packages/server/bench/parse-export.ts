import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** The least any reader of the file must do: every byte decoded and parsed as a stream, elements counted. */
const parser = new SaxesParser();
let elements = 0;
parser.on('opentag', () => {
  elements += 1;
});
for await (const chunk of createReadStream(process.argv[2] ?? '', { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
  parser.write(String(chunk));
}
parser.close();
process.stdout.write(`${elements}\n`);
