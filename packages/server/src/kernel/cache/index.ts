export { type AnswerCache, answerCache, answeredWhole, type Handler, type ReuseContext } from './answer-cache.ts';
export { ResultCache } from './result-cache.ts';
