import { objectOf, openPdf, referenceIn, rewritten } from '../pdf/pdf-file.ts';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A asks that a property it does not know be described beside it (ISO 19005-2, 6.6.2.3.2). */
const DESCRIPTION = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

function replaced(text: string, found: string, by: string): string {
  const parts = text.split(found);
  if (parts.length !== 2) throw new Error(`The PDF has not "${found}" once`);
  return parts.join(by);
}

/**
 * Declares a PDF/A-2 written by Typst as PDF/UA-1 too. The compiler checks either standard and writes both sets of tags,
 * but declares one at a time: this adds what it writes for the other.
 */
export function declareAccessible(pdf: Buffer): Buffer {
  const file = openPdf(pdf);
  const root = referenceIn(file.trailer, 'Root');
  const catalog = objectOf(file, root).toString('latin1');
  const metadata = referenceIn(catalog, 'Metadata');
  return rewritten(
    file,
    new Map([
      [
        root,
        Buffer.from(
          replaced(catalog, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true'),
          'latin1',
        ),
      ],
      [metadata, withPart(objectOf(file, metadata))],
    ]),
  );
}

function withPart(metadata: Buffer): Buffer {
  const parts = /^([\s\S]*?)\bstream\r?\n([\s\S]*?)\r?\nendstream/.exec(metadata.toString('utf8'));
  const [, dictionary, packet] = parts ?? [];
  if (dictionary === undefined || packet === undefined) throw new Error('The PDF has no readable metadata');
  let said = replaced(packet, ' xmlns:pdfaid=', ` xmlns:pdfuaid="${NAMESPACE}" xmlns:pdfaid=`);
  said = replaced(said, '</rdf:Bag></pdfaExtension:schemas>', `${DESCRIPTION}</rdf:Bag></pdfaExtension:schemas>`);
  said = replaced(said, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  const stream = Buffer.from(said);
  const head = dictionary.trim().replace(/\/Length\s+\d+/, `/Length ${stream.length}`);
  return Buffer.concat([Buffer.from(`${head}\nstream\n`), stream, Buffer.from('\nendstream')]);
}
