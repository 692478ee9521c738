/** Something made once for each request, from its context: loaders, which remember what was read and must not outlive it. */
export function perRequest<Context extends object, Value, Others extends readonly unknown[] = []>(
  make: (context: Context, ...others: Others) => Value,
): (context: Context, ...others: Others) => Value {
  const made = new WeakMap<Context, Value>();
  return (context, ...others) => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const value = make(context, ...others);
    made.set(context, value);
    return value;
  };
}
