const LONGEST = 60

/** Makes readable ids that a case takes, each once: `ada-quill`, then `ada-quill-2`. */
export function idMaker(): (words: string, otherwise: string) => string {
  const taken = new Set<string>()
  return (words, otherwise) => {
    const stem = slug(words) || otherwise
    let id = stem
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`
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
