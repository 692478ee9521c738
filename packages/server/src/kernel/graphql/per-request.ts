/** Something made once for each request, from its context: loaders, which remember what was read and must not outlive it. */
export function perRequest<Context extends object, Value>(
  make: (context: Context) => Value,
): (context: Context) => Value {
  const made = new WeakMap<Context, Value>();
  return (context) => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const value = make(context);
    made.set(context, value);
    return value;
  };
}
