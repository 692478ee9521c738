export { documentStore, refuseUntrusted } from './document-store.ts';
export { readTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
