const FLAGS = ['i', 'g', 'u', 's', 'y', 'm'] as const

/** Other regular expressions than this literal (`/a+/g`): a flag less, a quantifier or an anchor changed. */
export function patternChanges(literal: string): string[] {
  const end = literal.lastIndexOf('/')
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)]
  const otherFlags = FLAGS.filter((flag) => flags.includes(flag)).map((flag) => flags.replace(flag, ''))
  return [
    ...otherFlags.map((fewer) => `/${source}/${fewer}`),
    ...otherSources(source).map((other) => `/${other}/${flags}`),
  ].filter((changed) => changed !== literal && isPattern(changed))
}

/** Each quantifier, anchor and bar of the source in turn, put another way. */
function otherSources(source: string): string[] {
  const PARTS = /\\[bB]|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!:]|[+*?^$|]/g
  return [...source.matchAll(PARTS)].flatMap(({ 0: part, index }) => {
    const other = OTHER_PART[part]
    return other === undefined ? [] : [source.slice(0, index) + other + source.slice(index + part.length)]
  })
}

const OTHER_PART: Readonly<Record<string, string>> = {
  '+': '*',
  '*': '+',
  '?': '',
  '^': '',
  $: '',
  '|': '',
  '\\b': '',
  '\\s': '\\S',
  '\\S': '\\s',
  '\\d': '\\D',
  '\\w': '\\W',
  '(?=': '(?!',
  '(?!': '(?=',
  '(?<=': '(?<!',
  '(?<!': '(?<=',
}

function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf('/')
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1))
    return end > 1
  } catch {
    // The answer, not an error: there is no other way to ask.
    return false
  }
}
