/** SQL of the base64url of a text expression, as `Buffer.toString('base64url')` writes it. */
export function base64Url(text: string): string {
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** SQL of the global id of a node: the same as `toRelayId`. */
export function relayId(type: string, key: string): string {
  return base64Url(`'${type}:' || ${key}`);
}

/** SQL of the text a cursor encodes, for a page whose parameter `tag` is the tag of its order: the same as `encodeCursor`. */
export function placeOf(keys: readonly string[]): string {
  return `'["' || {:tag}::text || '",' || ${keys.map((key) => `to_json(${key})::text`).join(` || ',' || `)} || ']'`;
}
