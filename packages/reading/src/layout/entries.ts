/** A line → what opens an entry of a feed, a post or a mail, and whose words it says follow. */
import type { Tokens } from '../text/tokens.ts'
import { opening, type Range, tokensAt } from './lines.ts'
import { postHead } from './posts.ts'
import { isNameLike } from './somebody.ts'

export interface Entry {
  /** Who writes, where the opening says so. */
  readonly speaker: Range | null
  readonly mark: Range | null
  /** Where the words of the entry begin; the line's end where the opening is the whole line. */
  readonly from: number
  /** Whose words the entry's are: its own line's, those after it, or those marked as quoted after it. */
  readonly owns: 'line' | 'quoted' | 'nothing'
  /** A time alone shows no entry where it stands once and in words. */
  readonly weak: boolean
  /** It opens with who writes and when, as a page may. */
  readonly dated?: boolean
}

const ZONE =
  '(?:\\s?(?:GMT|BST|UTC|CET|CEST|EET|EEST|MSK|IST|SAST|ES?T|EDT|CS?T|CDT|MS?T|MDT|PS?T|PDT|AES?T|AEDT|Z|local(?: time)?)\\b)?'
const CLOCK = `(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?)${ZONE}`
const AGO = '\\d{1,2}\\s?(?:s|m|h|d|secs?|mins?|hrs?|hours?|minutes?|days?)\\.? ago'
const DAY =
  '(?:(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}),?(?: at)?[ T])?'
const STAMP = new RegExp(
  `^([\\[(]?${DAY}(?:${CLOCK}|${AGO})[\\])]?)\\s*(?:[-–—|:•·>]+\\s*)?(?=$|[\\p{Lu}\\d"“‘'@#«<\\[]|\\p{Extended_Pictographic})`,
  'u',
)
const HANDLE = '@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]'
const AGE =
  '(?:\\s*[·•|–-]\\s*(?:\\d{1,2}\\s?[smhd]|\\p{Lu}\\p{L}{2}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2})(?: ago)?\\b)?'
const SHARED = '(?:(?:RT|QT|MT|HT|QRT|Reposted|Retweeted|Boosted|Quoting|Quote|🔁|♻️|↳|↪️?|⤷)\\s+)?'
const POST = new RegExp(`^${SHARED}(${HANDLE})${AGE}\\s*(:|$|[–—-](?=\\s))`, 'u')
const NAMED_POST = new RegExp(
  `^${SHARED}(\\p{Lu}[^:@\\n"“”!?]{1,40}?)\\s(\\(?${HANDLE}\\)?)${AGE}\\s*(:|$)`,
  'u',
)
const USER = /^(\/?u\/[\w-]+)(?:\s*[·•(-]?\s*\d+\s?\w{1,6}\.? ago\)?)?\s*(?:(?:wrote|said|replied)\s*)?(:|$)/u
const WROTE =
  /^(?:On .{2,90}?[, ] ?|At .{2,60}?, |Le .{2,60}?, )?((?!On |At )(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: ?[<([][^>)\]]*[>)\]])? (wrote|writes|said|replied|posted)\s?:$/u
const HEADER =
  /^(?:From|To|Cc|CC|Bcc|Subject|Date|Sent|Reply-To|Return-Path|Message-ID|Attachments?|Importance|X-[\w-]+)\s?:(?:\s|$)/
const FROM = /^(From)\s?(:)\s*["“']?(\p{L}[^<"”\n@(]{1,50}?)["”']?\s*(?:$|[<(])/u
const PASSED_ON = new RegExp(
  `^(?:Forwarded|Reposted|Shared|Via) from (${HANDLE}|\\p{Lu}[^:\\n.!?]{1,40}?)\\s*(:|$)`,
  'u',
)
const FORWARDED =
  /^[-_=–—\s]*(?:Original Message|Forwarded [Mm]essage|Begin forwarded message|Weitergeleitete Nachricht)\b/

/** @param quotes whether the line after it is quoted deeper. */
export function entryOf(tokens: Tokens, line: Range, quotes: boolean): Entry | undefined {
  const written = opening(tokens, line)
  const at = (first: number, last: number): Range => tokensAt(tokens, line, first, last)
  if (FORWARDED.test(written))
    return { speaker: null, mark: null, from: line.to, owns: 'nothing', weak: false }
  const wrote = WROTE.exec(written)
  if (wrote && (quotes || written.startsWith('On '))) {
    const name = (wrote[1] ?? '').replace(/^[AP]M /, '')
    const first = written.lastIndexOf(name)
    const mark = at(written.lastIndexOf(wrote[2] ?? ''), written.length)
    return { speaker: at(first, first + name.length), mark, from: line.to, owns: 'quoted', weak: false }
  }
  const dated = postHead(written)
  if (dated) {
    const first = written.indexOf(dated.name)
    const speaker = at(first, first + dated.name.length)
    const from = at(dated.length, dated.length).from
    return { speaker, mark: speaker, from, owns: 'line', weak: true, dated: true }
  }
  const named = NAMED_POST.exec(written)
  const post =
    POST.exec(written) ??
    PASSED_ON.exec(written) ??
    USER.exec(written) ??
    (isNameLike(lettered(named?.[1] ?? 'no')) ? named : null)
  if (post) {
    const [all, name = ''] = post
    const first = all.indexOf(name)
    const speaker = at(first, first + name.length)
    // Without a colon it is the handle that says who writes.
    const handle =
      post === named
        ? at(all.indexOf('@'), all.indexOf('@') + (post[2]?.replace(/[()]/g, '').length ?? 1))
        : speaker
    const mark = post.at(-1) === '' ? handle : at(all.length - 1, all.length)
    return { speaker, mark, from: at(all.length, all.length).from, owns: 'line', weak: false }
  }
  const stamp = STAMP.exec(written)
  if (!stamp) return undefined
  const weak = !/\d[:h]\d\d|ago|^[[(]/.test(stamp[1] ?? '') && written.length > stamp[0].length
  return { speaker: null, mark: null, from: at(stamp[0].length, stamp[0].length).from, owns: 'line', weak }
}

/** The words of a name, without the pictures that people put beside it. */
const lettered = (name: string): string[] => name.split(' ').filter((word) => /\p{L}/u.test(word))

/** A line of a mail's head, and whom it says the mail is from. */
export function headerOf(
  tokens: Tokens,
  line: Range,
): { from: Range | null; mark: Range | null } | undefined {
  const written = opening(tokens, line)
  if (!HEADER.test(written)) return undefined
  const found = FROM.exec(written)
  if (!found) return { from: null, mark: null }
  const name = found[3] ?? ''
  const first = written.indexOf(name)
  const colon = written.indexOf(':')
  return {
    from: tokensAt(tokens, line, first, first + name.length),
    mark: tokensAt(tokens, line, colon, colon + 1),
  }
}

/** "1/", "(2/7)", "Replying to @anna:" before what a post says. */
const COUNTER =
  /^(?:\(?\d{1,2}\s?\/\s?\d{0,2}\)?\s+|Replying to @[\w.]+(?: and \d+ others?)?:?(?:\s+|$)|BREAKING:\s+|@[\w.]+\s+(?=@|\p{Lu}))+/u

/** Where the words of a post begin, behind its number and whomever it answers. */
export function afterCounter(tokens: Tokens, range: Range): number {
  const found = COUNTER.exec(opening(tokens, range))
  return found ? tokensAt(tokens, range, found[0].length, found[0].length).from : range.from
}

/** Where the words of a post end, before the addresses and tags behind them. */
export function beforeTags(tokens: Tokens, { from, to }: Range): number {
  const { words } = tokens
  for (let i = from; i < to; i++) {
    if (!/^(?:https?|www|#|pic)$/.test(words[i] ?? '')) continue
    const rest = opening(tokens, { from: i, to })
    if (
      /^(?:(?:https?:\/\/|www\.|pic\.)\S+|#[\p{L}\p{N}_]+)(?:\s+(?:https?:\/\/|www\.|pic\.|#)\S+)*$/u.test(
        rest,
      )
    )
      return i
  }
  return to
}
