import { type Document, isAlias, isCollection, isMap, isNode, type Node, visit } from 'yaml'

/** What a case file may have, so that reading one from a stranger ends soon: all of it takes linear time. */
export const LIMITS = {
  /** Characters of one file, as JavaScript counts them. */
  characters: 10_000_000,
  /** Levels of lists and fields inside one another. */
  depth: 32,
  /** Fields of one item, or of the file itself. */
  fields: 1_000,
  /** Uses of an anchor (`*name`) in one file. */
  aliases: 100,
  /** Values that one use of an anchor may repeat. */
  repeated: 1_000,
} as const

/** Something at an offset of a file's text that cannot be read, in words for a person. */
export interface YamlProblem {
  readonly offset: number
  readonly message: string
  /** Whether what follows, up to the next section, can be wrong because of this alone. */
  readonly spoilsSection?: boolean
  /** Whether nothing of the file is read because of this. */
  readonly spoilsFile?: boolean
}

/**
 * Brackets open at once, wherever they stand: far more than `depth` levels, and than any prose has. So are
 * 200 of `- `.
 */
const BRACKETS = 1_000

/** What is too much to be parsed at all. Goes over the text once. */
export function overLimit(text: string): YamlProblem | undefined {
  if (text.length > LIMITS.characters) {
    const message = `expected at most ${LIMITS.characters} characters in a file; found ${text.length}`
    return { offset: 0, message }
  }
  const offset = tooDeep(text)
  return offset === undefined
    ? undefined
    : { offset, message: `expected at most ${LIMITS.depth} levels of lists and fields` }
}

function tooDeep(text: string): number | undefined {
  let open = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(open - 1, 0)
    if (open > BRACKETS) return index
  }
  return /(?:[-?][ \t]+){200}/.exec(text)?.index
}

/** The nodes that aliases of a document stand for, or what is wrong with them. */
export function anchorsOf(document: Document): {
  anchors: ReadonlyMap<string, Node>
  problems: YamlProblem[]
} {
  const anchors = new Map<string, Node>()
  const problems: YamlProblem[] = []
  let aliases = 0
  visit(document, {
    Node(_, node, path) {
      if (path.filter(isCollection).length > LIMITS.depth) {
        problems.push(problemAt(node, `expected at most ${LIMITS.depth} levels of lists and fields`))
        return visit.BREAK
      }
      if (isMap(node) && node.items.length > LIMITS.fields) {
        problems.push(problemAt(node, `expected at most ${LIMITS.fields} fields in one place`))
        return visit.BREAK
      }
      if (!isAlias(node)) {
        if (node.anchor === undefined) return undefined
        if (anchors.has(node.anchor))
          problems.push(problemAt(node, `expected each anchor once; found &${node.anchor} again`))
        anchors.set(node.anchor, node)
        return undefined
      }
      aliases += 1
      if (aliases > LIMITS.aliases) {
        const message = `expected at most ${LIMITS.aliases} aliases (*name) in a file`
        problems.push({ ...problemAt(node, message), spoilsFile: true })
        return visit.BREAK
      }
      const problem = aliasProblem(anchors.get(node.source), node.source, path)
      if (problem) problems.push(problemAt(node, problem))
      return undefined
    },
  })
  // Where one alias is wrong, following any could go round for ever.
  return { anchors: problems.length > 0 ? new Map() : anchors, problems }
}

function aliasProblem(target: Node | undefined, name: string, path: readonly unknown[]): string | undefined {
  if (!target)
    return `a value that begins with * is an alias, and nothing is named &${name}: put it in quotation marks`
  if (path.includes(target)) return `expected no alias inside what it stands for, &${name}`
  let size = 0
  let nested = false
  visit(target, {
    Node(_, node) {
      size += 1
      nested ||= isAlias(node)
      return nested || size > LIMITS.repeated ? visit.BREAK : undefined
    },
  })
  if (nested) return `expected no alias inside what another one repeats, &${name}`
  return size > LIMITS.repeated ? `expected an alias of at most ${LIMITS.repeated} values` : undefined
}

function problemAt(node: unknown, message: string): YamlProblem {
  return { offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, message }
}
