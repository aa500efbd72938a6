const LONGEST = 60

/** Makes readable ids that a case takes, each once: `ada-quill`, then `ada-quill-2`. */
export function idMaker(): (words: string, otherwise: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (words, otherwise) => {
    const stem = slug(words) || otherwise
    let id = stem
    let count = counts.get(stem) ?? 1
    while (taken.has(id)) id = `${stem}-${++count}`
    counts.set(stem, count)
    taken.add(id)
    return id
  }
}

function slug(words: string): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
