/**
 * What a table has under a name that an address, a host or a person gives. A plain look-up would
 * also find what every object inherits: "constructor", "toString", "__proto__".
 */
export function own<Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
