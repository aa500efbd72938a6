import { COMMENTS, HEADINGS, INVITES, LINES } from './phrases.ts'

/** How many there are of what a heading names: "Comments (12)". */
const COUNT = '(?:\\s*[(\\[]?\\d+[)\\]]?)?'
const HEADING = whole([...HEADINGS, ...COMMENTS])
const COMMENT = whole(COMMENTS)
const LINE = whole(LINES)
const INVITE = new RegExp(INVITES.join('|'), 'iu')

export function headsAside(text: string): boolean {
  return text.length < 160 && HEADING.test(bare(text))
}

/** It stands over comments: what follows is all theirs. */
export function headsComments(text: string): boolean {
  return text.length < 200 && COMMENT.test(bare(text))
}

export function isAsideLine(text: string): boolean {
  return text.length < 200 && LINE.test(bare(text))
}

export function invites(text: string): boolean {
  return INVITE.test(text)
}

function whole(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})${COUNT}[\\s:…?.›»→]*$`, 'iu')
}

/** Without the marks and vowels that one prints and another does not. */
function bare(text: string): string {
  return text.replace(/[\u064b-\u0652]/g, '').replace(/^[\s•▼▶▲›»←-]+|\s+$/gu, '')
}
