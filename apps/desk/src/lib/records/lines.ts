/** Fields that are a line; any other text may be a paragraph. */
const LINES: ReadonlySet<string> = new Set([
  'name',
  'title',
  'short',
  'kicker',
  'language',
  'unit',
  'quantifier',
  'among',
  'url',
  'as',
  'hedge',
  'aliases',
  'coordinatesFrom',
])

/** Whether the text at a path is a line: by the last name on it. */
export function isLine(path: string): boolean {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  return LINES.has(names.at(-1) ?? '')
}
