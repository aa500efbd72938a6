import type { YAMLParseError, YAMLWarning } from 'yaml'
import { codePoint, strangeField } from '../../shape/strange.ts'
import { LIMITS, type YamlProblem } from './limits.ts'

type Fault = YAMLParseError | YAMLWarning

const QUOTE = 'put the whole value in quotation marks'

/**
 * What the parser could not read, in words for somebody who does not know the grammar: one problem a line,
 * because what follows on a line follows from the first. After one that leaves the rest of the file unread,
 * none.
 */
export function syntaxProblems(text: string, faults: readonly Fault[]): YamlProblem[] {
  const problems: YamlProblem[] = []
  let end = -1
  for (const fault of [...faults].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (fault.pos[0] <= end) continue
    const problem = explain(text, fault)
    problems.push(problem)
    const last = Math.max(problem.offset, fault.pos[0])
    end = problem.spoilsSection ? sectionEnd(text, last) : lineEnd(text, last)
    if (endsReading(fault)) break
  }
  return problems
}

function endsReading({ code, message }: Fault): boolean {
  return (
    code === 'MULTIPLE_DOCS' ||
    code === 'RESOURCE_EXHAUSTION' ||
    message.startsWith('Missing closing') ||
    message.includes('must be sufficiently indented and end with') ||
    message.includes('in YAML stream')
  )
}

function explain(text: string, fault: Fault): YamlProblem {
  const offset = fault.pos[0]
  const start = lineStart(text, offset)
  const line = text.slice(start, lineEnd(text, offset))
  return (
    whole(text, fault, offset) ??
    indent(line, start) ??
    joinedDash(line, start, fault) ??
    field(line, start) ??
    punctuation(line, start, fault) ??
    value(text, line, start, fault) ?? { offset, message: byCode(fault, line), spoilsSection: true }
  )
}

/** What concerns more than the line. */
function whole(text: string, { code, message }: Fault, offset: number): YamlProblem | undefined {
  if (code === 'RESOURCE_EXHAUSTION') {
    return { offset, message: `expected at most ${LIMITS.depth} levels of lists and fields` }
  }
  if (code === 'MULTIPLE_DOCS') {
    return {
      offset,
      message:
        'expected one document a file: a line of --- or ... begins another; take it out, or make a second file',
    }
  }
  const quote = /^Missing closing (.)quote/.exec(message)?.[1]
  if (quote === undefined) return undefined
  return {
    offset: openedAt(text, quote),
    message: `a quotation mark ${quote} is opened here and never closed`,
  }
}

/**
 * The last mark that begins a value and is not closed on its line: the likeliest to have swallowed the rest.
 */
function openedAt(text: string, quote: string): number {
  let offset = 0
  for (const match of text.matchAll(/^[^\n]*$/gm)) {
    const opened = new RegExp(`[:\\-[{,]\\s+${quote}[^${quote}\\n]*$`).exec(match[0])
    if (opened) return match.index + opened.index + opened[0].indexOf(quote)
    offset = match.index
  }
  return offset
}

function indent(line: string, start: number): YamlProblem | undefined {
  const blank = /^\s*/.exec(line)?.[0] ?? ''
  const odd = blank.search(/[^ \r]/)
  if (odd === -1) return undefined
  const what = blank[odd] === '\t' ? 'a tab' : spaceName(blank[odd] ?? '')
  const message = `the line is indented with ${what}; indent with plain spaces`
  return { offset: start + odd, message, spoilsSection: true }
}

function joinedDash(line: string, start: number, { code }: Fault): YamlProblem | undefined {
  const [, blank = '', name] = /^(\s*)-([\w-]+:(?:\s.*)?)$/.exec(line) ?? []
  if (name === undefined || code !== 'BAD_INDENT') return undefined
  const message = `an item begins with a hyphen and a space: write "- ${name.trim().slice(0, 60)}"`
  return { offset: start + blank.length, message, spoilsSection: true }
}

/** Marks of other scripts and widths that look like those of YAML, where only those of YAML can stand. */
const ALIKE: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/^[\s-]*[\w-]+\s*([：﹕︰])/, ':'],
  [/^[\s-]*([｛])/, '{'],
  [/^[\s-]*[\w-]+:\s+([｛［])/, '{ or ['],
  [/[{,]\s*[\w-]+:[^:]*([،，、；؛])\s*[\w-]+:\s/, ','],
]

function punctuation(line: string, start: number, { code }: Fault): YamlProblem | undefined {
  if (!/^(MISSING_CHAR|MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY|BLOCK_IN_FLOW|BAD_INDENT)$/.test(code))
    return undefined
  for (const [pattern, meant] of ALIKE) {
    const found = pattern.exec(line)
    const mark = found?.[1]
    if (!found || mark === undefined) continue
    const offset = start + found.index + found[0].lastIndexOf(mark)
    return {
      offset,
      message: `${mark} (${codePoint(mark)}) is none of YAML's marks: write ${meant}`,
      spoilsSection: true,
    }
  }
  return undefined
}

function field(line: string, start: number): YamlProblem | undefined {
  const dash = /^\s*(?=[–—−‐‑•]\s)/.exec(line)?.[0]
  if (dash !== undefined) {
    const message = 'an item begins with a hyphen and a space, "- "; this line begins with another dash'
    return { offset: start + dash.length, message, spoilsSection: true }
  }
  const [, lead = '', name = ''] = /^([\s-]*)([^\s:#'"{[][^\s:]*:\S.*)$/.exec(line.trimEnd()) ?? []
  if (name === '' || /^[a-z]+:\/\//.test(name) || /:\s/.test(name)) {
    return oddBlank(line, start)
  }
  const strange = strangeField(name)
  return strange === undefined ? undefined : { offset: start + lead.length, message: `not a field${strange}` }
}

/** A space after the colon that YAML does not take for one. */
function oddBlank(line: string, start: number): YamlProblem | undefined {
  const found = /^[\s-]*\w+[^\S \t\r]?:([^\S \t\r])/.exec(line)
  if (!found) return undefined
  const message = `expected a plain space after the colon; found ${spaceName(found[1] ?? '')}`
  return { offset: start + found[0].length - 1, message }
}

function spaceName(space: string): string {
  return `a space of another kind (${codePoint(space)}, a no-break space or the like)`
}

/** What a value that stands bare cannot hold. */
function value(
  text: string,
  line: string,
  start: number,
  { code, pos, message }: Fault,
): YamlProblem | undefined {
  const [before = '', bare = ''] = /^[\s-]*(?:[{[]\s*)?[\w-]+:\s+(?=(.*))/.exec(line) ?? []
  if (bare === '') return undefined
  const at = start + before.length
  const curly = bare.search(/[“”„«»‘]/)
  const colon = bare.search(/:(\s|$)/)
  const inFlow = /[{[]/.test(before)
  if (curly === 0) {
    return {
      offset: at,
      message: `a curly quotation mark (${bare[0]}) is none in YAML: put the whole value in straight ones (")`,
    }
  }
  if (colon > 0 && (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') && !/^["'[{]/.test(bare)) {
    const place = inFlow ? pos[0] : at
    return { offset: place, message: `the value holds ": " (character ${colon + 1} of it): ${QUOTE}` }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return deeperNext(text, line, start)
  const special = /^[@`%*!&|>?-]/.exec(bare)?.[0]
  if (special !== undefined) return { offset: at, message: `a value cannot begin with ${special}: ${QUOTE}` }
  if (message.startsWith('Unexpected scalar at node end') && /^["'[{]/.test(bare)) {
    const left = text.slice(pos[0], lineEnd(text, pos[0])).slice(0, 40)
    return {
      offset: pos[0],
      message: `a value that begins with ${bare[0]} ends before "${left}": ${QUOTE}${inside(bare)}`,
    }
  }
  return undefined
}

function inside(bare: string): string {
  if (bare.startsWith("'")) return ", and write '' for a ' inside it"
  return bare.startsWith('"') ? ', and write \\" for a " inside it' : ''
}

function deeperNext(text: string, line: string, start: number): YamlProblem | undefined {
  const next = start + line.length + 1
  const following = text.slice(next, lineEnd(text, next))
  const depth = (one: string) => /^[\s-]*/.exec(one)?.[0].length ?? 0
  if (!/^\s*[\w-]+:/.test(following) || depth(following) <= depth(line)) return undefined
  return {
    offset: next + depth(following),
    message: 'the line is indented further than the one before it: fields of one item begin in one column',
    spoilsSection: true,
  }
}

/** Where nothing is known of the line, what the fault itself says. */
function byCode({ code, message }: Fault, line: string): string {
  const found = `"${line.trim().slice(0, 60)}"`
  if (code === 'BAD_INDENT' && message.startsWith('All')) {
    return 'the line is not indented like the others: fields of one item begin in one column'
  }
  if (message.includes('must be sufficiently indented and end with')) {
    return `expected a closing ${message.at(-1)} before this line, for the one opened above`
  }
  if (message.startsWith('Sequence item without'))
    return `expected an item that begins with "- ", or a field in the column of the others; found ${found}`
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR')
    return `expected a field (name: value); found ${found}`
  if (code === 'BAD_DQ_ESCAPE')
    return "in double quotation marks a \\ begins an escape: write \\\\, or put the value in single ones (')"
  if (code === 'TAG_RESOLVE_FAILED') return `a value cannot begin with !: ${QUOTE}`
  return `not readable as YAML at ${found}: ${QUOTE} if it holds any of : # [ ] { } , & * ! | > ' " % @`
}

/** Where the next line begins that is not indented: a section, or a field of the file. */
function sectionEnd(text: string, offset: number): number {
  const next = /\n(?=[^\s#-])/g
  next.lastIndex = offset
  return next.exec(text)?.index ?? text.length
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
