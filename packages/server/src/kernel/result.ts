/** What a use case answers: its value, or a refusal that was foreseen and says what would mend it. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** The use case did what it was asked. */
export function accepted<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** The use case did nothing, for a reason its caller can act on. */
export function refused<Refusal>(refusal: Refusal): Result<never, Refusal> {
  return { ok: false, refusal };
}
