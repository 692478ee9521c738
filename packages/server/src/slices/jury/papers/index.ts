export {
  type AllowanceStatementData,
  allowanceStatementModel,
  allowanceStatementPdf,
} from './allowance-statement.ts';
export {
  type AttendanceSheetData,
  type AttendanceSignature,
  attendanceSheetModel,
  attendanceSheetPdf,
} from './attendance-sheet.ts';
export { type CandidateLetterData, candidateLetterModel, candidateLetterPdf } from './candidate-letter.ts';
export { type ConformityLetterData, conformityLetterModel, conformityLetterPdf } from './conformity-letter.ts';
export { type ConvocationData, convocationModel, convocationPdf } from './convocation.ts';
export { minutesModel, minutesPdf } from './minutes/minutes.ts';
export type {
  MinutesBallot,
  MinutesCase,
  MinutesData,
  MinutesMember,
  MinutesRecusal,
  MinutesSignature,
} from './minutes/minutes-data.ts';
export { plainText } from './model/plain-text.ts';
export type { BlockTitles, Centre, CertificationTitles, PaperMember, Titled } from './people.ts';
export { type RectificationPageData, rectificationPageModel, rectificationPagePdf } from './rectification-page.ts';
export { type SealCertificate, type SealSettings, sealCertificate } from './seal/certificate.ts';
export { type SealedFile, type SealWords, sealPdf } from './seal/seal-pdf.ts';
export type { DrawnSignature } from './signature-drawing.ts';
export { type Bundle, type BundleFile, transmissionBundle } from './transmission-bundle.ts';
export type { Instant } from './words/days.ts';
