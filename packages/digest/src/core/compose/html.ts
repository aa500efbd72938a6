import { digestText, type Locale } from '@hearsay/words'
import { directionOf } from '../direction.ts'
import { escaped, running, tableIn } from './escape.ts'
import { linkPlace } from './pieces.ts'
import { DARK, STYLE } from './style.ts'
import type { Told, ToldCase, ToldEdition } from './told.ts'

/**
 * The HTML of a mail, with places for links. Mail programs leave out style sheets, know tables best and load
 * no picture: it is one table with its styles inline, and a style sheet that only turns it dark and narrow.
 */
export function htmlOf(told: Told): string {
  const { locale, direction, subject, lead, cases } = told
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${DARK}</style>
</head>
<body class="paper" style="${STYLE.body}">
<div style="${STYLE.before}">${escaped(lead)}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.outer}">
<tr><td align="center" class="outer" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.inner}">
${head(told)}
${cases.map((one) => caseRow(one, told)).join('\n')}
${foot(told)}
</table>
</td></tr>
</table>
</body>
</html>
`
}

function head({ locale, direction, kind, day, lead, site }: Told): string {
  const align = direction === 'rtl' ? 'right' : 'left'
  return `<tr><td lang="${locale}" dir="${direction}" align="${align}" class="ink rule" style="${STYLE.head}">
<p style="${STYLE.name}"><a href="${escaped(site)}" class="ink" style="${STYLE.plainLink}">${digestText(locale, 'name')}</a></p>
<h1 class="ink" style="${STYLE.kind}">${escaped(kind)}</h1>
<p class="ink2" style="${STYLE.day}">${escaped(day)}</p>
<p class="ink" style="${STYLE.lead}">${escaped(lead)}</p>
</td></tr>`
}

function caseRow(one: ToldCase, { locale }: Told): string {
  const { language, href, kicker, title, question, standing, editions, more } = one
  const say = (key: 'standing' | 'read') => escaped(digestText(locale, key))
  if (one.isBrief)
    return `<tr><td class="hair" style="${STYLE.brief}">
<p ${running(title, language)} class="ink" style="${STYLE.briefTitle}"><a href="${escaped(href)}" class="link" style="${STYLE.link}">${escaped(title)}</a></p>
<p ${running(kicker, language)} class="ink2" style="${STYLE.day}">${escaped(kicker)}</p>
</td></tr>`
  return `<tr><td class="hair" style="${STYLE.case}">
<p ${running(kicker, language)} class="ink2" style="${STYLE.kicker}">${escaped(kicker)}</p>
<h2 ${running(title, language)} class="ink" style="${STYLE.title}"><a href="${escaped(href)}" class="ink" style="${STYLE.plainLink}">${escaped(title)}</a></h2>
<p ${running(question, language)} class="ink2" style="${STYLE.question}${slant(question)}">${escaped(question)}</p>
<p ${running(say('standing'), locale)} class="ink2" style="${STYLE.label}">${say('standing')}</p>
<p ${running(standing, language)} class="ink" style="${STYLE.standing}">${escaped(standing)}</p>
${editions.map((edition) => editionBlock(edition, language, locale)).join('\n')}${more === '' ? '' : `\n<p ${running(more, locale)} class="ink2" style="${STYLE.more}">${escaped(more)}</p>`}
<p ${running(say('read'), locale)} style="${STYLE.read}"><a href="${escaped(href)}" class="link" style="${STYLE.link}">${say('read')}</a></p>
</td></tr>`
}

function editionBlock(
  { line, sentence, items, more }: ToldEdition,
  language: string,
  locale: Locale,
): string {
  return [
    `<p ${running(line, locale)} class="ink2" style="${STYLE.label}">${escaped(line)}</p>`,
    ...(sentence === undefined
      ? []
      : [`<p ${running(sentence, language)} class="ink" style="${STYLE.sentence}">${escaped(sentence)}</p>`]),
    ...(items.length === 0 ? [] : [itemTable(items, locale)]),
    ...(more === ''
      ? []
      : [`<p ${running(more, locale)} class="ink2" style="${STYLE.more}">${escaped(more)}</p>`]),
  ].join('\n')
}

/** Arabic has no italics: a face that has none is not slanted. */
function slant(text: string): string {
  return directionOf(text) === 'rtl' ? ';font-style:normal' : ''
}

/** Of real lists, mail programs agree on no indent, least of all from right to left. */
function itemTable(items: readonly string[], locale: Locale): string {
  const rows = items.map(
    (item) =>
      `<tr><td valign="top" width="18" class="ink2" style="${STYLE.dash}">–</td><td ${running(item, locale)} class="ink" style="${STYLE.item}">${escaped(item)}</td></tr>`,
  )
  return `<table ${tableIn(locale)}>${rows.join('')}</table>`
}

function foot({ locale, direction, terms, privacy, sentBy }: Told): string {
  const say = (key: Parameters<typeof digestText>[1]) => escaped(digestText(locale, key))
  const align = direction === 'rtl' ? 'right' : 'left'
  const own = (['choices', 'leave', 'erase'] as const).map((link) => anchor(linkPlace(link), say(link)))
  return `<tr><td lang="${locale}" dir="${direction}" align="${align}" class="ink2 rule" style="${STYLE.foot}">
<p class="ink2" style="${STYLE.small}">${say('why')}</p>
${own.map((link) => `<p style="${STYLE.ownLink}">${link}</p>`).join('\n')}
<p class="ink2" style="${STYLE.small}">${anchor(escaped(terms), say('terms'))} · ${anchor(escaped(privacy), say('privacy'))}<br>${escaped(sentBy)}</p>
</td></tr>`
}

function anchor(href: string, words: string): string {
  return `<a href="${href}" class="link" style="${STYLE.link}">${words}</a>`
}
