/** The words that carry what is said, by their stems. */
export function contentWords(words: string): string[] {
  const found = words.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return found.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ed|ing|e?s)$/, ''))
}

const COMMON = new Set(
  (
    'the and for but not that this they them their there then than what when where which while with from were was ' +
    'have has had been will would could should about into over only just even very more most some such your ours ' +
    'here because before after every ever never nobody his her him she its our you are all any who how why did does'
  ).split(' '),
)
