/**
 * Words up to this length are looked for by the engine; the worst that can do is this many goes over the
 * text.
 */
const SHORT = 64

/**
 * Where words first stand in a text, from an offset on, or -1; in linear time whatever both are made of
 * (Knuth, Morris and Pratt 1977), which `indexOf` does not promise.
 */
export function find(text: string, words: string, from = 0): number {
  if (words.length <= SHORT) return text.indexOf(words, from)
  const back = borders(words)
  let matched = 0
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = back[matched - 1] ?? 0
    if (words.charCodeAt(matched) === unit) matched += 1
    if (matched === words.length) return at - matched + 1
  }
  return -1
}

/** For each beginning of the words, the length of the longest shorter one that it also ends with. */
function borders(words: string): Uint32Array {
  const back = new Uint32Array(words.length)
  let length = 0
  for (let at = 1; at < words.length; at += 1) {
    const unit = words.charCodeAt(at)
    while (length > 0 && words.charCodeAt(length) !== unit) length = back[length - 1] ?? 0
    if (words.charCodeAt(length) === unit) length += 1
    back[at] = length
  }
  return back
}
