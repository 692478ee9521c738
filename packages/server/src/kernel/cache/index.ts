export { type AnswerCache, answerCache, type Handler, type ReuseContext } from './answer-cache.ts';
export { textOf } from './asked.ts';
export { ResultCache } from './result-cache.ts';
